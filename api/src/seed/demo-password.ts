// The one password of every employer in the demo; no installation but a demo knows these accounts.
export const demoPassword = 'Keur-de-stage-2026';
