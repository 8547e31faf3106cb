// Where an organisation's identity comes from: the Dutch trade register, another country's, or proof that it gives itself.

export const origins = ['trade_register', 'foreign', 'unregistered'] as const;
export type Origin = (typeof origins)[number];
