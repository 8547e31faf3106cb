// The whole timetable of jobs, on one page (times in UTC).

export const timetable = `
* * * * * kernel:seal-audit ?max=1
7 * * * * kernel:tidy ?max=1
40 3 * * * identity:tidy ?max=1
12 4 * * * employers:escalate-access-requests ?max=1
30 4 * * * screening:watch-admissions ?max=1
* * * * * vacancies:tidy-search ?max=1
23 2 * * * vacancies:rebuild-dictionary ?max=1
47 2 * * 0 vacancies:rebuild-search ?max=1
`;
