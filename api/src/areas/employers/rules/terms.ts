// The terms of this area (product.md 3.1), in one place.

/** Working days the owner has to answer a request for access. */
export const ownersAnswerTerm = 5;

/** Working days a coordinator has for what then comes to the work list. */
export const coordinatorsTerm = 5;

/** Days an invitation holds. */
export const invitationDays = 7;
