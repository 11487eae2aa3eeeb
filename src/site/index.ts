/** What pages compute from the content when the site is built. `draw.ts` is the other entry point: it draws pictures. */
export { writeAtomFeed, type FeedEntry } from './atom-feed.ts';
export { cutAtPaces, linkInBooklet, minutesToRead } from './guide-text.ts';
export { SITE_PICTURE } from './pictures/choose-pictures.ts';
export { lastChanged } from './last-changed.ts';
export { guidePages, neighborsOf, pagesWithOurSuggestion, wordsOn } from './pages.ts';
export { PICTURE_SIZE, pictureOf, pictures } from './pictures/pictures.ts';
export { ownReadings, PART_NAMES, partsByRule, type OwnReading, type PlanPart } from './rules/plan-uses.ts';
export { allDisagreements, allRules, allSources, reasonOf, ruleWithId, titleOf } from './rules/rules.ts';
export { samplePlans } from './sample-plans.ts';
export { writeStructuredData } from './structured-data.ts';
export { allTemplates, channelName, momentName, templatesByMoment, templateWordsOf } from './templates.ts';
