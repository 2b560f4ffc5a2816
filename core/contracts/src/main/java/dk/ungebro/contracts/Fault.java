package dk.ungebro.contracts;

/** How one step of the conversation between a store and its database fails. */
public enum Fault {

    /** The step fails and has no effect; later steps work. */
    STEP_REFUSED,

    /** The step has its effect, but its answer is lost; later steps work. */
    ANSWER_LOST,

    /** The step fails, has no effect, and so do all later ones. */
    CONNECTION_LOST
}
