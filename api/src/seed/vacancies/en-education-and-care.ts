import type { SeedVacancy } from './seed-vacancy';

/** English demo vacancies for employers in education, youth care, health care and welfare. */
export const englishEducationAndCareVacancies: readonly SeedVacancy[] = [
  {
    language: 'en',
    sector: 'education',
    programmes: ['PABO'],
    type: 'work_internship',
    title: 'Teaching intern in Grade 3 of an international primary school',
    body: `On the carpet in Grade 3 sit twenty-two children who together speak fourteen languages. Half of them will have moved on in three years' time. The question with which our teachers get up is how you build a class out of that.

You work beside two teachers who share the group: one from Monday to Wednesday, the other on Thursday and Friday. Your days are Monday, Tuesday and Thursday, so you see both. We follow an inquiry programme with six units a year. You enter in the unit "How we share the planet" and help to prepare the next one from the start.

In the first two weeks you observe and take small groups, mostly in reading. From week three you teach one lesson a day, and from week ten you take a full Tuesday. On that day your mentor sits at the back with a notebook or, if you prefer, works with a group in the corridor.

Your mentor sits down with you on Monday and Thursday after school for an hour. Once a month all interns and newly qualified teachers in the building meet with the curriculum coordinator; there is cake, and it is the place for questions you would rather not ask your mentor.

Lessons are in English. Dutch is taught as a subject by a colleague, so you can do your placement here without it.`,
    tasks: [
      'Guide reading and maths groups',
      'Teach daily lessons and one full day a week',
      'Prepare a unit of inquiry with the team',
      'Join conferences with parents as an observer',
    ],
    learningGoals: [
      'Differentiate in a multilingual class',
      'Plan lessons from a central question',
      'Build a safe group with changing members',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 20,
    allowance: 350,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'en',
    sector: 'education',
    programmes: ['PABO', 'PED'],
    type: 'work_internship',
    title: 'Newcomers class: starting school in a new country',
    body: `Some of our pupils arrived last month. One had five years of school before he came, his neighbour had none. They are both nine, they both want to play football at a quarter past ten, and they both have to learn Dutch.

Why is this vacancy in English? Because English is what the adults here often have in common: with parents, with interpreters, with each other. The lessons themselves are in simple Dutch, with much pointing, singing and acting. If your Dutch is at a level at which you could read a picture book aloud, you can begin. If you speak it easily, you will learn to use a lot less of it.

Your work depends on your programme. Future **teachers** give lessons in vocabulary and arithmetic to small groups and later to the class of fifteen. Future **pedagogues** support children who need more than a lesson can give, make observations and help with the intake of new families. Both prepare the daily circle, at which we check how everyone has come in.

Supervision takes place on Wednesday, when the children go home at half past twelve. You get two hours then with your mentor, of which the second is often spent on what a day like this does to yourself. Our internal counsellor is in the house on the same afternoon and her door is open.`,
    tasks: [
      'Teach or support small groups of newcomers',
      'Observe and record development',
      'Take part in intakes with families and interpreters',
      'Prepare the daily circle',
    ],
    learningGoals: [
      'Teach with little shared language',
      'Recognise signs of stress and know whom to involve',
      'Cooperate with parents across languages',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 32,
    allowance: 375,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
    questions: ['How would you explain a game to someone with whom you share no language?'],
  },
  {
    language: 'en',
    sector: 'education',
    programmes: ['PABO'],
    type: 'graduation_internship',
    title: 'Graduation: doing maths in more than one language',
    body: `A girl in our Grade 5 counts in Portuguese, explains in English and writes the answer in silence. Is that a problem, a stage, or a strength? Our teachers disagree, politely, and would like a graduate to bring some evidence to the discussion.

We are an international primary school with two parallel groups in every grade. For your research you have access to both groups in Grade 5, whose teachers have asked for this themselves. You study what is known about using home languages in maths lessons. You design a short series of lessons in which children may think, talk and write in whichever language works, and you investigate what that does: to their reasoning, to their confidence, to the children who share a language with nobody.

You also simply teach. Two mornings a week you are part of the team in Grade 5, so that the children know you and your research does not fall from the sky.

You come in on Tuesday, Wednesday and Thursday. Supervision is with the maths coordinator, an hour on Tuesday and an hour on Thursday. She did practice-based research herself and will ask you about your data rather than your conclusions. At the end you lead a study afternoon for eighteen teachers, which will not be the least of your tests.`,
    tasks: [
      'Review literature on home languages in maths',
      'Design and teach a series of lessons',
      'Collect and analyse talk and written work of pupils',
      'Lead a study afternoon for the team',
    ],
    learningGoals: [
      'Set up practice-based research in a classroom',
      'Analyse reasoning of pupils',
      'Share findings with experienced colleagues',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 21,
    weeks: 24,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'en',
    sector: 'education',
    programmes: ['LVO'],
    type: 'work_internship',
    title: 'Teaching English and geography in a bilingual secondary stream',
    body: `"Sir, miss, do I have to say it in English?" Yes, you do, and so do we, even in the corridor. In our bilingual stream half of the subjects are taught in English to pupils who mostly speak something else at home.

We have room for two student teachers, one for English and one for geography, or one person who can handle a bit of both. The school is large, but the bilingual team is small: sixteen teachers who share a workroom with a bad printer and a good atmosphere for asking stupid questions.

What the placement looks like: you start with two classes in the lower years. For the first three weeks you observe, not only in your own subject, and you follow one class for an entire day. Then you take over parts of lessons, then whole lessons, until you teach about eight hours a week by Christmas. In the spring you run a project of your own, such as a debate tournament, fieldwork in a street nearby, or an exchange of letters with a school abroad.

On Tuesday, in the sixth hour, you meet your subject mentor to prepare. On Friday the school's teacher educator gathers all interns for intervision. One lesson a week is observed and discussed on the same day. No lesson is yours alone before you say that you are ready for it.`,
    tasks: [
      'Observe, co-teach and teach lower-year classes',
      'Make lesson material with language support',
      'Set and mark tests together with your mentor',
      'Run a project of your own in spring',
    ],
    learningGoals: [
      'Teach subject and language together',
      'Manage a class with clear and friendly routines',
      'Reflect on observed lessons',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 36,
    allowance: 350,
    travelCosts: true,
    supervisionHours: 3,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'en',
    sector: 'education',
    programmes: ['LVO'],
    type: 'graduation_internship',
    title: 'Graduation: science lessons without marks',
    body: `From next year our middle school stops giving marks in the first two years of science. Pupils will get comments instead, and talk about their own work. Parents are curious, pupils are suspicious and the science department, seven teachers, is divided between relief and fear of the paperwork.

We would like a student in teacher training to study that change from close by. Not to prove that it works. Rather to find out what happens to the effort pupils make, to the quality of the comments and to the time of teachers, and to improve the practice as we go along.

**Your position.** You teach two science classes for four hours a week, under supervision, in the new way. That makes you a participant, and in your research you will have to account for it. The remaining hours are for observations, interviews with pupils and design. We think of two cycles of about seven weeks in which you adapt our comment sheets and the conversations around them.

**Supervision.** The head of science, one hour on Monday; the assessment coordinator, one hour on Thursday. Every fortnight the department gives you twenty minutes on its agenda.

The school is international, with English as its language of instruction. You are here on Monday, Tuesday and Thursday and, if you like, spend a fourth day writing in the library.`,
    tasks: [
      'Teach two science classes under supervision',
      'Design and adapt formats for written comments',
      'Observe lessons and interview pupils',
      'Report to the department every two weeks',
    ],
    learningGoals: [
      'Design and study formative assessment',
      'Reflect on your role as teacher and researcher',
      'Support colleagues in a change of practice',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 24,
    allowance: 425,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'en',
    sector: 'education',
    programmes: ['LVO'],
    type: 'orientation_internship',
    title: 'Could you be a teacher here? Eight days at secondary school',
    body: `Nearly everybody who thinks about teaching remembers being a pupil. That is useful and it is also misleading, because from that side of the desk you see only a quarter of the work. We invite you to look at the other three quarters.

Over eight weeks you spend one day a week with us, always on a Thursday. There are four of you, so you have company. We are an international secondary school with about seven hundred pupils, and all lessons are in English.

On the first Thursday you shadow a pupil from the first bell to the last. After that you follow teachers in different subjects and with different styles: the loud one, the quiet one, the one with the plants. You sit in on a team meeting, on a talk between a mentor and a pupil if that pupil agrees, and on the hour in which three teachers argue about one exam question. In the last three weeks you teach something yourself. First five minutes, then fifteen, then half a lesson, in pairs and with the teacher present.

At the end of each day you talk with our teacher educator in your group of four, from three until four. She also sees each of you once alone, halfway, to discuss whether this is for you. "No" is a perfectly good outcome.`,
    tasks: [
      'Shadow a pupil and several teachers',
      'Observe with a different question each week',
      'Teach short parts of lessons in pairs',
    ],
    learningGoals: [
      'Form a realistic picture of the profession',
      'Observe teaching in a focused way',
      'Take a first step in front of a class',
    ],
    daysPerWeek: 1,
    hoursPerWeek: 8,
    weeks: 8,
    allowance: null,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 4,
  },
  {
    language: 'en',
    sector: 'education',
    programmes: ['PABO'],
    type: 'orientation_internship',
    title: 'First steps in the early years of a bilingual primary school',
    body: `Sand table, water table, coat pegs with pictures. At a quarter past eight the door opens and thirty parents, twenty-four children and one pushchair try to come in at once. Welcome to the early years.

At our school the youngest classes spend about a third of their time in English, the rest in Dutch. For first-year students we offer an orientation of ten weeks, one day a week on Tuesday or on Friday. You are attached to one group and one teacher, and you stay with them, for at this age everything depends on being known.

What you can expect to do: play along, read aloud to three children at a time, help with coats and conflicts, prepare materials and, from the fourth week, lead a circle activity of ten minutes that you have discussed beforehand. English is fine for all of this; you will pick up the Dutch names for glue and gloves on the way.

Your teacher looks back with you from two to three, when the children have gone. We work with a simple card: what did I see, what did I do, what do I want to know. You take the cards home for your portfolio.

We would also like to hear from you. You see things that we have stopped seeing, so in week ten we ask you for one thing we should keep and one thing we should change.`,
    tasks: [
      'Join in with play and daily routines',
      'Read aloud in small groups',
      'Prepare and lead short circle activities',
    ],
    learningGoals: [
      'Get to know the development of young children',
      'Make contact with a group and with parents',
      'Prepare and look back on an activity',
    ],
    daysPerWeek: 1,
    hoursPerWeek: 7,
    weeks: 10,
    allowance: null,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 4,
  },
  {
    language: 'en',
    sector: 'education',
    programmes: ['PED', 'PABO'],
    type: 'work_internship',
    title: 'Learning support at an international school',
    body: `Our learning support department has a blue door, three small rooms and a rule: a child never comes here as a punishment and never misses the nice lesson in order to come.

Around sixty pupils between Grade 1 and Grade 8 receive some form of support, in reading, attention, planning or friendships. Most of it happens in the classroom. You join a team of four specialists and take part in the complete circle: a teacher raises a concern, we look, we talk with the child and the parents, we try something for six weeks, we look again.

In the first month you go along with each specialist and learn how we observe. After that you get a small caseload: three pupils, whom you support twice a week, always after agreement with their parents. You keep the notes, prepare the six-week review and are present at it. You do not diagnose and you do not test, since that is for the psychologist, but your observations count.

From January there is room for an assignment. What we would like, if you like it too, is a set of visual planners that pupils have designed themselves.

Your supervisor is the head of the department. On Tuesday at three she closes the blue door for an hour and a half, and there is a shorter moment on Friday. School language is English, and several parents will be glad with any other language that you happen to know.`,
    tasks: [
      'Observe pupils in class',
      'Support three pupils individually or in pairs',
      'Prepare six-week reviews with parents and teachers',
      'Develop visual planners with pupils',
    ],
    learningGoals: [
      'Work in cycles of observing, acting and reviewing',
      'Talk with children about their own support plan',
      'Keep careful notes and guard privacy',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 28,
    weeks: 30,
    allowance: 375,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'en',
    sector: 'education',
    programmes: ['PMK'],
    type: 'work_internship',
    title: 'Quality and planning at an international day nursery',
    body: `Four groups, fifty-two children, nineteen staff, and one kitchen that determines the mood of the building. Our day nursery is attached to an international school and works in English and Dutch.

The manager is looking for an intern who wants to learn what leading such a place takes. You will not be filling gaps on the groups. We have an agreement with a flexible pool for that. You do work on a group for the first two weeks, as an addition, because you cannot plan for people whose work you have never seen.

Then you move into the office and work on three subjects:

- **Planning.** Matching staff, ratios and the wishes of parents who travel a lot. You learn the software and after a month you make the draft for the next one.
- **Quality.** Preparing the yearly inspection. You walk through the building with the checklist, talk to staff and propose improvements.
- **Parents.** A short survey, and a parents' evening on the outcome that you prepare and co-host.

In the last two months you choose one improvement and see it through. Think of a better handover between the groups, or a welcome for children who change country in the middle of the year.

You see the manager daily. For real supervision there is an hour on Monday and an hour on Wednesday, with an agenda that you make.`,
    tasks: [
      'Draft the monthly staff planning',
      'Prepare the yearly inspection',
      "Run a survey and a parents' evening",
      'Carry out one improvement project',
    ],
    learningGoals: [
      'Combine quality, staffing and cost in decisions',
      'Involve staff in an improvement',
      'Communicate with international parents',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'en',
    sector: 'education',
    programmes: ['PMK', 'PED'],
    type: 'graduation_internship',
    title: 'Graduation: one team for school and after-school care',
    body: `At three o'clock our building changes owner. The teachers leave by the front, the after-school staff come in by the side, and eighty children notice that the rules about running are suddenly different. We share a roof, a yard and most of the children. We would like to share a plan as well.

You investigate how the two organisations could work as one from the point of view of the child. What does an afternoon look like now? Where do information, trust and socks get lost? What can be arranged tomorrow, and what requires the boards, the unions or the money?

Some suggestions for your approach, which you may ignore: follow five children for a full day; interview staff on both sides, separately first; look at two schools elsewhere that went before us; design one joint practice and try it for six weeks. The school head and the manager of the care organisation are both your clients. They get along well, they do not always agree, and they have promised in advance to answer your final advice in writing.

Two days a week, of which Tuesday is fixed because both teams are in then. The school head supervises you, on Tuesday from four to six. Both teams use English as their common language; a good part of the documents exists in English.`,
    tasks: [
      'Follow the day of several children across both teams',
      'Interview staff, parents and managers',
      'Design and try out one joint practice',
      'Write an advice for both boards',
    ],
    learningGoals: [
      'Analyse cooperation between organisations',
      'Guide a small change with two clients',
      'Keep the interest of children at the centre',
    ],
    daysPerWeek: 2,
    hoursPerWeek: 16,
    weeks: 30,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
    adjustments:
      'The second day can be any weekday. Writing at home in the last six weeks is possible.',
  },
  {
    language: 'en',
    sector: 'education',
    programmes: ['HBOICT', 'CMD'],
    type: 'work_internship',
    title: 'Learning technology: tools that teachers actually use',
    body: `There are 214 digital tools in use at our institute. We know since a colleague counted them, and then went on holiday. The learning technology team, six people, wants fewer tools that work better, and it builds a few small ones itself where nothing suitable exists.

At present these are a booking page for feedback talks, a plug-in that turns a rubric into a readable page, and a peer review tool with about nine hundred users. They are written in TypeScript with a Python back end. You would join either as a developer or as a designer, and in a team of this size the border is not guarded.

Support is part of the job. On Tuesday mornings we hold a walk-in hour in the hall, where teachers come with their questions and their laptops. You sit there too. It is the best user research we know, and it costs only coffee.

You work in two-week sprints. From the second one you have your own items; from the fifth you lead the improvement of one tool, with a say in what does and does not happen. Ideas that cannot be used with a keyboard alone are sent back, kindly.

The team lead supervises you in an hour on Thursday, and a developer or designer is your daily contact and reviews your work. Twice in the period you present to the board of lecturers.`,
    tasks: [
      'Design or build improvements in three small tools',
      'Staff the weekly walk-in hour with a colleague',
      'Test changes with teachers and students',
      'Lead the improvement of one tool',
    ],
    learningGoals: [
      'Work on software from question to release',
      'Get useful information from support questions',
      'Apply accessibility rules in practice',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 475,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 2,
  },
  {
    language: 'en',
    sector: 'education',
    programmes: ['CMD', 'LVO'],
    type: 'graduation_internship',
    title: 'Graduation: learning materials that pupils help to make',
    body: `Our research group studies how learning materials come about, and who is absent when they do. Usually that is the pupil. In a two-year project with three secondary schools we are turning it around: pupils of the second and third year design a chapter themselves, about energy, with their teacher and a designer.

There are two graduation places in this project. As a **designer** you develop the method: which activities, cards or prototypes enable a fourteen-year-old to shape a chapter instead of decorating it? As a **teacher in training** you look at the subject matter: which ideas about energy do pupils bring in, and what happens to those while they are designing? You can do either one alone, but the pair of them would be stronger, and we try to form one.

You will go into the schools about eight times. The sessions are in English, as all three have a bilingual stream. The group takes care of consent, recording equipment and contact with the teachers.

Week rhythm: Tuesday is group day, with a shared lunch and a session in which someone's data are on the table. Wednesday or Friday is for the school visits. On the third day you work where you like. An associate lector supervises you for one hour a week, and a PhD candidate for another. We publish openly, so your work can be cited.`,
    tasks: [
      'Prepare and lead design sessions with pupils',
      'Record and analyse what happens in them',
      'Develop a method or a set of tasks',
      'Contribute to the open project report',
    ],
    learningGoals: [
      'Design together with pupils',
      'Analyse sessions in a systematic way',
      'Cooperate in a research group',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 22,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 2,
  },
  {
    language: 'en',
    sector: 'education',
    programmes: ['COM'],
    type: 'work_internship',
    title: 'Welcome communication for international students',
    body: `In the last week of August some eleven hundred students arrive here from elsewhere. Each of them has received on average thirty-four e-mails from us. We counted. Nobody reads thirty-four e-mails, certainly not about insurance.

The international office would like to start again from the student's side, and you would help to do so. You map what a new student needs to know and when, from the letter of admission to the first re-sit. You scrap, combine and rewrite messages, in plain English. You make a small series of videos with current students, and you help to organise the welcome week in February, which is a more modest affair and a good rehearsal for the summer.

You work among five advisers. They are on the phone with students every day and know precisely what goes wrong; you listen in for two weeks before you touch a text. Your desk is opposite the communication adviser, who supervises you. She likes to plan: Monday at ten, Wednesday at two, and a proper talk with minutes once a month.

Tools: a newsletter system, a simple video editor, Canva and a spreadsheet with everything in it. About halfway you choose your own project, from a buddy scheme to a page on finding a room that does not promise what does not exist.`,
    tasks: [
      'Map the information needs of new students',
      'Rewrite and reduce messages and web pages',
      'Make short videos with current students',
      'Help to organise the welcome week',
    ],
    learningGoals: [
      'Design communication along a user journey',
      'Write plain English for a diverse group of readers',
      'Measure whether messages are understood',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 22,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'en',
    sector: 'youth_care',
    programmes: ['SW', 'PED'],
    type: 'work_internship',
    title: 'Living together: a house for young people who came alone',
    body: `Eight young people live in our house. They came to the Netherlands without their parents and stay with us until they are ready to live by themselves. They cook, quarrel about the shower, go to school, wait for letters.

As an intern you are part of daily life. You are there when someone comes home from school, you help to fill in a form or to find a sports club, you eat along. After about two months you become second mentor to one resident, next to an experienced colleague, and together you work on a plan that the resident has drawn up in their own words.

The common language in the house is simple Dutch with English as a safety net. You need to manage in one of those two and be patient in the other.

**Days and times.** You work three days: two from eleven to seven, one from half past eight to half past four when school matters are arranged. No nights, and no shifts without a qualified colleague in the house.

**Guidance.** This work gets under your skin, so we take supervision seriously. One hour a week with your supervisor, one hour of intervision with the team every Tuesday after lunch, and a behavioural scientist you may approach without having to explain it to anyone. In your third month you begin an assignment that the residents themselves have asked for; last year that was a cookery book.`,
    tasks: [
      'Support residents in daily life and school matters',
      'Act as second mentor of one resident',
      'Write short, respectful daily reports',
      'Carry out an assignment that residents propose',
    ],
    learningGoals: [
      'Balance closeness and distance',
      'Work with a plan that belongs to the young person',
      'Recognise tension and act together with colleagues',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 36,
    allowance: 425,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
    questions: ['What does a good welcome look like to you?'],
  },
  {
    language: 'en',
    sector: 'youth_care',
    programmes: ['PED'],
    type: 'graduation_internship',
    title: 'Graduation: parenting support for families that move often',
    body: `A family from Nairobi, then Dubai, then here. The children know airports better than playgrounds. The parents do fine until one of the children stops sleeping, and then there is no grandmother around the corner and no neighbour who knows the system.

Our organisation gives parenting support, on a voluntary basis, and the number of English-speaking families has tripled within five years. We work with the same programmes as for everyone else, translated. Does that fit? Our pedagogues have doubts. They see, for example, that parents attend once and then do not return, and that fathers hardly appear in the figures.

We ask you to find out what these families look for in support, and to work out an adapted offer together with some of them. You would speak with ten to twelve parents and with professionals who refer them, such as school counsellors and family doctors. You would join a parent group in English on Tuesday evenings, at first as a guest and later as co-leader, four times at most. You would then design two or three meetings and try them.

You come three days a week; on the evening days you start at one. Your supervisor is a pedagogue with her own practice in intercultural work. She reserves two hours every week for you. Because you hear personal stories, you sign a confidentiality agreement and we discuss what to do with worries.`,
    tasks: [
      'Interview parents and referring professionals',
      'Join and co-lead an English-speaking parent group',
      'Design and try two or three meetings',
      'Write an advice on the offer in English',
    ],
    learningGoals: [
      'Research needs without steering the answers',
      'Develop support together with parents',
      'Act with care on worries about a child',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 22,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'en',
    sector: 'youth_care',
    programmes: ['SW'],
    type: 'work_internship',
    title: 'Youth worker in a centre with a kitchen and a studio',
    body: `The building is ugly, the football table is crooked and on an ordinary Wednesday there are seventy young people inside. Our centre lies between two blocks of flats and is open from three in the afternoon. There is a kitchen, a small music studio, a homework room, and a sofa on which a lot of work gets done that nobody would call work.

We are five youth workers and we look for an intern who would like to be the sixth. First you simply get known. It takes about six weeks, in our experience, before someone starts a real conversation with you, and it cannot be hurried. In the meantime you help with the kitchen and in the homework room, and go along on the round through the neighbourhood.

After that you take on an activity of your own. A previous intern started a bicycle repair evening; another made a radio programme with girls who felt that the centre was not for them, and then it became so. Which activity it will be, you find out by listening.

In our team we speak Dutch and English, the visitors speak everything. Working times are from one to nine on Tuesday, Wednesday and Friday, with Monday from ten to six for planning and your hour and a half of supervision. On Wednesday before opening the whole team looks back on the week, including the parts that went wrong.`,
    tasks: [
      'Be present and build contact with visitors',
      'Go along on outreach rounds with a colleague',
      'Set up one activity with young people',
      'Refer to help together with an experienced worker',
    ],
    learningGoals: [
      'Make contact without an agenda',
      'Develop an activity from what young people want',
      'Set boundaries in a friendly way',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 30,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'en',
    sector: 'health_care',
    programmes: ['SW'],
    type: 'work_internship',
    title: 'Hospital social work with an international desk',
    body: `People do not stop having rent, children and quarrels when they are admitted to hospital. That, in one sentence, is why there are social workers here.

Our department has nine of them. Two run the international desk, for patients who live or work in the Netherlands but do not know how things are arranged: students, lorry drivers, au pairs, families who followed a job. English is the working language at that desk, with interpreters for the rest. Your placement would be there for three days a week and on a regular ward for one.

The way we train interns has been the same for years and it works. Six weeks of going along and taking notes. Six weeks of doing the conversation while your supervisor listens. After that, simple requests by yourself, with a discussion before and after each one. You will hear heavy things. We tell you beforehand what may come up, you can always step out, and nobody will hold that against you.

On Tuesday morning there is a multidisciplinary meeting, with doctors and nurses, at which you learn to say in one minute what matters. On Thursday you have two hours of supervision. In the second half you make something useful for the desk, for instance a plain guide to insurance for people who work here for half a year.`,
    tasks: [
      'Hold conversations with patients and relatives',
      'Arrange practical matters with other services',
      'Take part in multidisciplinary meetings',
      'Make a plain-language guide for the desk',
    ],
    learningGoals: [
      'Explore a request for help in a structured way',
      'Work with interpreters',
      'Find your place among other professions',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 36,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'en',
    sector: 'health_care',
    programmes: ['CMD', 'HBOICT'],
    type: 'graduation_internship',
    title: 'Graduation: reading your own lab results without panic',
    body: `The result arrives at ten in the evening. One value is printed in red. Your appointment is on Thursday. What do you do between now and then?

In our patient portal people can see their laboratory results as soon as they are known. Patients wanted that, and they still do. But we also see how often the helpline rings on a red number that turns out to mean very little. We want to keep the openness and lessen the panic.

Your assignment is to redesign the way in which results are shown and explained. You speak with patients, with two specialists, with helpline nurses; you study how uncertainty and reference ranges can be visualised; you make and test several versions. It has to work for someone who has had results every month for fifteen years as well as for someone who sees one for the first time. Design students can go deep on the visualisation and the words. ICT students can develop a working component with a test set of invented results.

Four days a week, two of them at the hospital's innovation department and two wherever suits you. The lead designer supervises you for an hour and a half a week. A patient panel of thirty people has agreed to cooperate, and an ethics adviser checks your plan in week three so that you do not get stuck later.`,
    tasks: [
      'Interview patients and care staff',
      'Study ways of showing ranges and uncertainty',
      'Design or build and test several versions',
      'Advise on wording and timing of results',
    ],
    learningGoals: [
      'Design for people under tension',
      'Work within rules on privacy and ethics',
      'Substantiate choices with test results',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 550,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 1,
    adjustments:
      'Four shorter days instead of full ones are possible. Patient talks can be held by video call.',
  },
  {
    language: 'en',
    sector: 'health_care',
    programmes: ['PED', 'PABO'],
    type: 'work_internship',
    title: "School and play on a children's ward",
    body: `On the third floor there is a classroom with a bed in it. Next door is a playroom in which no doctor may enter with a needle. Together they form our department: two hospital teachers, three play specialists and, we hope, two interns.

A child who is admitted remains a pupil, a friend and a builder of towers. We see to that. Teachers keep in touch with the child's own school and give lessons, at the bedside if need be. Play specialists prepare children for an examination with dolls and photographs, and offer play that has no purpose at all.

With a teaching background you will mostly be in the classroom, with a background in pedagogy mostly in the playroom, and everyone swaps for a fortnight. About a third of the families here speak English with us, because the hospital treats children from several countries.

What does a Tuesday look like? At half past eight we hear from the nurses who is here and who should rest. You choose two or three children with your supervisor, prepare, and work with them until lunch. In the afternoon you write reports, call a school, or tidy four thousand bricks. At four we sit down for half an hour, every day you are in, since you should not take it all home.

In the second half you develop a small lesson or play box for one of the wards.`,
    tasks: [
      'Give lessons or guide play, individually or in a small group',
      'Prepare children for examinations with a specialist',
      'Keep contact with parents and schools',
      'Develop a lesson box or play box',
    ],
    learningGoals: [
      'Adapt an activity to what a child can do that day',
      'Cooperate with nurses and doctors',
      'Look after yourself in emotionally demanding work',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 20,
    allowance: 375,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'en',
    sector: 'health_care',
    programmes: ['HBOICT'],
    type: 'work_internship',
    title: "Developer in a rehabilitation centre's data team",
    body: `Rehabilitation is measured in metres walked, minutes at the stove, buttons done up. Therapists note all that, in a record system that was made for invoices. Getting it out in a form they can discuss with a client is our work.

We are a data team of four, on the ground floor next to the gym. We use SQL Server, Python and Power BI. There is a backlog with about thirty requests from therapists, and the intern gets the nicest ones, because those are small and the person who asked sits thirty metres away.

Take the request that is on top now: an occupational therapist wants to show a client the progress over eight weeks on one page, without tables. You would go and see how such a talk is held, sketch the page, find the data, discover that the data are incomplete, discuss that, build a first version and hear what the client thinks of it. Then the next request.

From week eight you may take on something larger. We suggest checking the quality of the data at the moment of entry, but if you see something better, convince us.

You work on a copy without names and you learn why that matters in a short course in week one. Your supervisor is the team lead: half an hour on Monday and Wednesday, one hour on Friday. The team consists of people from four countries and speaks English among itself.`,
    tasks: [
      'Clarify requests with therapists',
      'Write queries and build one-page reports',
      'Set up checks on data quality',
      'Document definitions so that they can be found',
    ],
    learningGoals: [
      'Translate a question from practice into data',
      'Handle health data safely',
      'Build reports that a client understands',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'en',
    sector: 'welfare',
    programmes: ['SW'],
    type: 'work_internship',
    title: 'Social work intern at a refugee support organisation',
    body: `When someone receives a residence permit, the waiting ends and the paperwork starts. A house, an income, a doctor, a school, insurance, integration, in that order and all in the same fortnight. We walk along with people during their first eighteen months in the city.

You will work from a shopfront with a big table. On Monday and Thursday there is an open consultation, in which anyone can come with a letter. On the other days we have appointments and visit people at home, always in pairs. You begin at the table, beside a volunteer who has been doing it for years. By the second month you hold your own consultations, with your supervisor within earshot. By the third you accompany four households, from the key to the first parents' evening.

You speak English, and you know enough Dutch to read an official letter or are working on it. Colleagues and telephone interpreters cover the languages that you do not have. Several of us once sat on the other side of that table.

Your supervisor is a qualified social worker. She sees you every Tuesday from nine to eleven, with the cases first and yourself second, and she will notice if you skip the second part. As your own assignment, starting in month four, you look at one thing in our way of working that keeps people dependent on us, and propose an alternative.`,
    tasks: [
      'Help people at the open consultation',
      'Accompany four households step by step',
      'Work with interpreters, volunteers and the municipality',
      'Propose an improvement in our way of working',
    ],
    learningGoals: [
      'Support people without taking over',
      'Know the social map and the rules on income and housing',
      'Reflect on power and your own position',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 36,
    allowance: 425,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'en',
    sector: 'welfare',
    programmes: ['SW', 'PED'],
    type: 'orientation_internship',
    title: 'Getting to know social work in a community kitchen',
    body: `Peeling onions is a good way of getting to know a person. Neither of you has to look up.

Our kitchen is a small social enterprise in a former garage. Three times a week we cook for sixty to eighty people, with a crew for whom paid work is still a step too far, or who have just learned the language, or who simply like it here. Guests pay what they can. The upstairs room has a legal clinic, a language café and, since last spring, a hairdresser.

In this orientation you spend one day a week with us for ten weeks. It is not a catering placement: you cook along because that is where the conversations are, and our two social workers help you to see what is going on in them. In week four or five you follow one of them for the day, on visits and at the clinic, when people agree to that. In the last weeks you make a portrait, in any form, of one part of the place that struck you.

We eat together at half past twelve, crew, guests and interns. From two to half past three there is time set aside for a talk with your guide and for making notes.

The languages here are English, Dutch and gestures. Knife skills are taught on the first day.`,
    tasks: [
      'Cook along with the crew and host guests',
      'Follow a social worker for a day',
      'Make a portrait of one part of the kitchen',
    ],
    learningGoals: [
      'See what social work is in an informal place',
      'Make contact with different people',
      'Put observations into words',
    ],
    daysPerWeek: 1,
    hoursPerWeek: 7,
    weeks: 10,
    allowance: null,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 3,
  },
  {
    language: 'en',
    sector: 'welfare',
    programmes: ['SW'],
    type: 'graduation_internship',
    title: 'Graduation: debts among people who came here to work',
    body: `He packs orders at night, rents a bed from the same agency, and got a fine for insurance he did not know he needed. By the time such a person finds us, there are usually seven creditors.

We are a foundation that advises workers from other European countries, in six languages, on work, housing and money. Debt counselling in this city is good, but hardly any of our visitors reach it, and of those who do, many drop out. Why? We have part of the answer and want the rest.

For your graduation you look at the route from the first unopened letter to a payment plan. You analyse about forty closed files, made anonymous by us. You talk with workers, at our desk and in the canteens of housing locations where we hold consultations; with counsellors; with one or two creditors who are willing. You describe where people fall off and why. Then, together with a group of workers, you design one change that can be made in the existing route, and you put it to those in charge.

You are here two days a week, over a longer period. Wednesday is our busiest day and one you should not miss; you choose the other. Supervision is in the hands of our coordinator, who worked in debt counselling for eight years: an hour and a half on Wednesday morning, before the doors open.`,
    tasks: [
      'Analyse anonymous files',
      'Interview workers, counsellors and creditors',
      'Describe the route and where people drop out',
      'Design one change with a group of workers',
    ],
    learningGoals: [
      'Do research with people in an insecure position',
      'Understand the system of debt counselling',
      'Advise on policy from individual stories',
    ],
    daysPerWeek: 2,
    hoursPerWeek: 16,
    weeks: 36,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
    adjustments:
      'Interviews can be done in pairs. The second day may be divided over two half days.',
  },
  {
    language: 'en',
    sector: 'welfare',
    programmes: ['PMK', 'PED'],
    type: 'orientation_internship',
    title: 'A family centre from the inside, from playgroup to planning',
    body: `Downstairs: a playgroup in the morning, a baby clinic on Thursdays, a swap cupboard with boots. Upstairs: rosters, subsidies, a floor plan with a leak marked on it. A family centre needs both floors and few people know both.

Six weeks, two days a week, is enough to get an impression. We arranged it so that you spend your Tuesdays downstairs and your Fridays upstairs. On Tuesday you join the playgroup, in which parents remain present and English is often the shared language. You set out materials, play, talk and learn to observe. On Friday you sit with the coordinator. You see what it takes to have that playgroup on Tuesday: finding volunteers, writing the subsidy report, phoning the owner of the building once more.

There is one small assignment. You take a single hour of the playgroup and find out what it costs, who is involved and which rules apply. At the end you explain that to the parents in ten minutes, with drawings if you like. They found it fascinating last time.

Every Friday from three to four you look back with the coordinator, and on Tuesday the playgroup leader takes half an hour for you. You are welcome with a background in management of child centres or in pedagogy, and certainly if you doubt between the two.`,
    tasks: [
      'Join the playgroup and observe',
      'Help the coordinator with planning and reports',
      'Work out what one hour of playgroup takes',
    ],
    learningGoals: [
      'Connect daily practice with organisation',
      'Observe play between parents and children',
      'Explain something complex to parents',
    ],
    daysPerWeek: 2,
    hoursPerWeek: 14,
    weeks: 6,
    allowance: null,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'en',
    sector: 'welfare',
    programmes: ['LVO', 'SW'],
    type: 'work_internship',
    title: 'Study coach for people who resume their education here',
    body: `She was in her third year of pharmacy. He had taught mathematics for six years. Both are now in a room with us, practising how to write an e-mail to a Dutch lecturer. Resuming an education in another country is partly a matter of language and for the rest of a hundred unwritten rules.

Our foundation helps newcomers on their way to a university or vocational course. We give preparatory classes in English and Dutch, we coach, and we argue with admission offices. Around ninety people take part each year.

You could come here with either of two backgrounds. As a student **teacher** you give classes in academic skills or in your own subject, in groups of eight to ten adults who will ask you difficult questions. As a **social work** student you coach individually: money, housing, motivation, the family that calls during an exam. In both cases you have six regular participants whom you see weekly.

The first month is for learning: you follow classes, sit in on coaching talks and read up on the admission rules. On Tuesday afternoon the whole team goes through the participants, so that nobody disappears from view. On Thursday you have two hours with your supervisor, together with the other intern for the second hour.

Your own assignment, from week ten on, is a workshop on one unwritten rule. Participants choose which.`,
    tasks: [
      'Teach classes or coach participants individually',
      'Follow the progress of six participants',
      'Find out admission requirements with them',
      'Develop and give one workshop',
    ],
    learningGoals: [
      'Guide adults in a learning process',
      'Make hidden expectations explicit',
      'Work together with schools and universities',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 24,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 2,
  },
];
