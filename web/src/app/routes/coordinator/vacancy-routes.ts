// The screens on which vacancies are reviewed (/werk/vacatures).
export const vacancyRoutes = [] as const;
