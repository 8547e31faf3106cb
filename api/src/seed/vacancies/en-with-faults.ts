import type { FaultySeedVacancy } from './seed-vacancy';

/** Four English demo vacancies that each break one rule of the bank, on purpose. */
export const englishVacanciesWithFaults: readonly FaultySeedVacancy[] = [
  {
    fault: 'allowance_below_minimum',
    vacancy: {
      language: 'en',
      sector: 'business',
      programmes: ['FT', 'CB'],
      type: 'work_internship',
      title: 'Collection and content intern at a small raincoat label',
      body: `We make raincoats from old tent cloth and sell them in our own shop and at a dozen others. There are three of us, one of whom is mostly at the sewing machine. It is a small company, with all the pleasure and mess that belong to it.

You help to prepare the autumn collection. This means sorting and washing cloth, thinking along about colours, keeping the sample list, and photographing what is finished. You write the stories that belong to the coats: from which camping site the cloth came, who slept under it. Those stories sell better than any discount, so we want them to be true, and you call the people who gave us the tents.

Mondays and Tuesdays are for the collection, Wednesdays for content. On Thursday the shop is open, and you stand in it in the afternoon, as there is no better way to hear what people think of a pocket.

Your supervisor is one of the two founders. You plan an hour on Monday and an hour on Thursday. After two months you design a product yourself from the cloth that is left over, with a calculation, and if the figures add up we make twenty of them.`,
      tasks: [
        'Sort cloth and keep the sample list',
        'Photograph products and write their stories',
        'Help customers in the shop one afternoon a week',
        'Design and cost one product from leftovers',
      ],
      learningGoals: [
        'Work with reclaimed material',
        'Calculate the price of a product',
        'Tell a true story about a product',
      ],
      daysPerWeek: 4,
      hoursPerWeek: 32,
      weeks: 20,
      allowance: 120,
      travelCosts: false,
      supervisionHours: 2,
      remoteDays: 0,
      places: 1,
    },
  },
  {
    fault: 'too_many_hours',
    vacancy: {
      language: 'en',
      sector: 'technology',
      programmes: ['HBOICT'],
      type: 'work_internship',
      title: 'Live systems intern for stage and event technology',
      body: `When the lights go out and eight thousand people become silent, our software starts the show. We build control systems for stages: light, video, moving parts, and the network that ties them together.

In this internship you work on the network monitor. It should tell a technician within a second which of two hundred devices has dropped out. There is a first version in Rust with a web interface. It is fast and it is ugly, and its messages make sense to exactly one of us.

During the first month you are in the workshop, where a complete stage set-up is laid out on trestle tables. You learn the protocols, break connections on purpose and improve the messages. Then you go along to rehearsals and build-up days, about two a week, to see how technicians use the monitor and to repair what you find the day after. These are long days, which is why the week is a full one.

Your supervisor is the network engineer, who is with you on location and takes two hours each week in the workshop to go through your code and your questions. In the last two months you design a feature of your own, from a talk with technicians to a test at a real rehearsal.`,
      tasks: [
        'Improve the monitor and its messages',
        'Test with a complete set-up in the workshop',
        'Go along to rehearsals and build-up days',
        'Develop one feature of your own',
      ],
      learningGoals: [
        'Understand real-time networks',
        'Write software for people under time pressure',
        'Test systems in a structured way',
      ],
      daysPerWeek: 5,
      hoursPerWeek: 46,
      weeks: 20,
      allowance: 600,
      travelCosts: true,
      supervisionHours: 2,
      remoteDays: 0,
      places: 1,
    },
  },
  {
    fault: 'test_without_reason',
    vacancy: {
      language: 'en',
      sector: 'media',
      programmes: ['CMD', 'COM'],
      type: 'graduation_internship',
      title: 'Graduation: subtitles that carry more than words',
      body: `A door slams. Music swells. Somebody says "fine" and means the opposite. Subtitles turn all of this into white letters at the bottom, and a lot gets lost there.

Our company subtitles series and documentaries. We would like to know whether subtitles can carry more: who is speaking, in what tone, from where. There are experiments with colour, position, weight and small movements, mostly by enthusiasts, and hardly any research with viewers who depend on subtitles every day.

For your graduation you study what deaf and hard-of-hearing viewers miss and what they find distracting. You design a number of variants for three existing scenes, and compare them in sessions with at least fifteen viewers. A sign language interpreter is available and is paid by us. You use our subtitling software or any video tool that you master.

You work three days a week, in a room with two subtitlers who will tell you frankly what is feasible within the time they have per film. Your supervisor is the head of development, himself a user of subtitles. You meet twice a week for an hour, and he brings you into contact with a broadcaster that wants to see the outcome.`,
      tasks: [
        'Interview viewers who depend on subtitles',
        'Design variants for three scenes',
        'Compare them in sessions with viewers',
        'Advise on guidelines and feasibility',
      ],
      learningGoals: [
        'Design typography in motion',
        'Do research with deaf and hard-of-hearing viewers',
        'Weigh quality against production time',
      ],
      daysPerWeek: 3,
      hoursPerWeek: 24,
      weeks: 20,
      allowance: 450,
      travelCosts: true,
      supervisionHours: 2,
      remoteDays: 1,
      places: 1,
      admissionTest: 'An online reasoning test of ninety minutes, before the first talk.',
    },
  },
  {
    fault: 'contact_details_in_text',
    vacancy: {
      language: 'en',
      sector: 'sports',
      programmes: ['SW', 'PED'],
      type: 'work_internship',
      title: 'Swimming together: support work at a city pool',
      body: `For some of our visitors the hardest part is not the water, it is the changing room. Our association organises swimming for people who would not come by themselves: newcomers who never learned it, parents with a child who needs an aid, people who have been indoors for too long.

You work in the pool three days a week, at the edge and at the coffee table. You welcome people, get to know them, and help to find out what would make it easier to come back. Together with an instructor you guide a group of ten. You do not teach swimming; you make sure that learning it becomes possible.

On Tuesday morning there is the parents' hour, after which you sit down with your supervisor, a social worker, for two hours. In the second month you begin an assignment of your own: a plan to reach a group that is still missing, worked out with people from that group.

We like to meet you before you decide. Do not wait for the system, just send a mail to pool.interns@example.com or call Marit on 020 555 0143, preferably before noon. You can come by the same week, and if you bring your things you can have a swim as well.`,
      tasks: [
        'Welcome and support visitors',
        'Guide a group together with an instructor',
        'Keep contact with families and services',
        'Make a plan to reach a new group',
      ],
      learningGoals: [
        'Lower thresholds in a practical way',
        'Work with groups and individuals',
        'Develop a plan together with the people concerned',
      ],
      daysPerWeek: 3,
      hoursPerWeek: 24,
      weeks: 30,
      allowance: 400,
      travelCosts: true,
      supervisionHours: 2,
      remoteDays: 0,
      places: 2,
    },
  },
];
