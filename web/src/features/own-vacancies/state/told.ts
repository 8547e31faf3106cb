// What was just done to a vacancy, for the page to confirm in words.
export type Told = 'withdraw' | 'drop' | 'pause' | 'resume' | 'close';
