insert into ungebro_case (party, youth, version)
values ('M101', 'youth-00001', 4);

insert into ungebro_journal (party, youth, number, recorded_at, caller, fact)
values ('M101', 'youth-00001', 1, timestamp '2024-08-01 07:30:16.123456', '{"controller":"M101","system":"fagsystem","user":"anne.b"}', '{"is":"PlacedInTargetGroup","group":"NR4","from":"2024-08-01"}');

insert into ungebro_journal (party, youth, number, recorded_at, caller, fact)
values ('M101', 'youth-00001', 2, timestamp '2024-08-01 07:30:16.123456', '{"controller":"M101","system":"fagsystem","user":"anne.b"}', '{"is":"InjunctionGiven","from":"2024-08-01"}');

insert into ungebro_journal (party, youth, number, recorded_at, caller, fact)
values ('M101', 'youth-00001', 3, timestamp '2024-08-01 07:30:16.123456', '{"controller":"M101","system":"fagsystem","user":"anne.b"}', '{"is":"Received","message":{"key":"I101401/A-1","youth":"youth-00001","occurredOn":"2024-08-01","reportedAt":"2024-08-01T07:30:15.123456Z","caller":{"controller":"I101401","system":"studieadm"},"payload":{"is":"Admission","programme":"VOCATIONAL","period":{"start":"2024-08-11"},"contact":{"name":"Søren Åkjær","phone":"+4533001100","email":"vejledning@skole.example"}}}}');

insert into ungebro_journal (party, youth, number, recorded_at, caller, fact)
values ('M101', 'youth-00001', 4, timestamp '2024-08-01 07:30:16.123456', '{"controller":"M101","system":"fagsystem","user":"anne.b"}', '{"is":"Forwarded","key":"I101401/A-1","to":"I101401"}');

insert into ungebro_handled (party, message, digest)
values ('M101', 'I101401/A-1', '0000000000000000000000000000000000000000000000000000000000000001');

insert into ungebro_duty (party, youth, kind, subject, opened_at, due, origin, suspended, recipient, pending)
values ('M101', 'youth-00001', 'ASSESS_SUPPORT', 'I101401/A-1', timestamp '2024-08-01 07:30:16.123456', date '2024-08-01', 'LAW', false, 'ungeteam', true);

insert into ungebro_outbox (party, id, content, attempts)
values ('M101', 'I101401/A-1>I101401', '{"is":"MessagePost","message":{"key":"I101401/A-1","youth":"youth-00001","occurredOn":"2024-08-01","reportedAt":"2024-08-01T07:30:15.123456Z","caller":{"controller":"I101401","system":"studieadm"},"payload":{"is":"Admission","programme":"VOCATIONAL","period":{"start":"2024-08-11"},"contact":{"name":"Søren Åkjær","phone":"+4533001100","email":"vejledning@skole.example"}}},"to":"I101401"}', 0);

insert into ungebro_youth_register (youth, cpr, birth_date, guardian_known, address_protected)
values ('youth-00001', '6102054321', date '2005-02-01', false, false);

insert into ungebro_youth_number (cpr, youth)
values ('6102054321', 'youth-00001');

