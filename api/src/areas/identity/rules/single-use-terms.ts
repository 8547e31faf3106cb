// How long the things that work once work, in minutes.

export const confirmAddressMinutes = 24 * 60;
export const resetPasswordMinutes = 30;
export const deviceCodeMinutes = 10;
export const institutionSignInMinutes = 10;

/** Wrong codes after which a code is worthless. */
export const deviceCodeTries = 5;

export const knownDeviceDays = 90;
