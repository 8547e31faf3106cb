// The screens on which a screening is checked and an admission decided (/werk/screenings).
export const screeningRoutes = [] as const;
