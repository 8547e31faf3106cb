// The forty invented employers of the demo's story.
import { careAndWelfare } from './employers-care-and-welfare';
import { educationAndYouth } from './employers-education-and-youth';
import { mediaAndCulture } from './employers-media-and-culture';
import { technologyAndTrade } from './employers-technology-and-trade';
import type { StoryEmployer } from './story-employer';

export const storyEmployers: readonly StoryEmployer[] = [
  ...educationAndYouth,
  ...careAndWelfare,
  ...mediaAndCulture,
  ...technologyAndTrade,
];
