package dk.ungebro.histories;

/**
 * A fact in numbers, which shrink well.
 *
 * @param kind which of the kinds of facts
 * @param day when it is recorded, in days from the beginning
 * @param hour which of some times of that day
 * @param school at which institution
 * @param number about which of its admissions or risks
 * @param choice which of the forms that the fact can have
 * @param shift how far its own day lies from the beginning
 */
record Step(int kind, int day, int hour, int school, int number, int choice, int shift) {}
