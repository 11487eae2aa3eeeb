import type { Work } from './work.ts';

export const KITCHEN: Work = {
  work: 'a restaurant kitchen',
  found: [
    [
      'any-job',
      'Dish pit, prep, floor, I honestly do not care which job it is.',
      "I'm up for any gig in the kitchen, chef.",
    ],
    ['only-hope', 'I got rent due on the first and nobody else is calling me.', 'I need the work real bad.'],
    ['apologetic', 'Sorry for blowing up your phone.', "I don't want to be that guy who keeps texting."],
    [
      'bitter',
      'Honestly that stung, I cooked my heart out for you people.',
      'Must be nice to make folks work a free shift and then say no.',
    ],
    ['my-chances', 'so did i get the spot or not?', 'Is my food good enough for you?'],
    ['pressure', 'Chef, third text, what is going on?', "I need to know by tonight or I'm taking the other place."],
    ['no-next-step', 'The trial shift was a blast, tell the crew hi.', 'Hope the new menu is going well.'],
    ['blank-left', 'Hi <chef name>, thanks for the stage.'],
  ],
  fine: [
    [
      'any-job',
      'Any job in my family started with peeling potatoes.',
      'I can work any station that you put me on.',
      'I would pick this kitchen over any other job in town.',
    ],
    [
      'only-hope',
      'We only needed one more pan of rice to make it through service.',
      'The place across the street was desperate for cooks, and I stayed away.',
      'My last chance to taste the old menu was in June.',
    ],
    [
      'apologetic',
      'You said never to apologize for salt.',
      'Sorry about the noise on the line, I was next to the fryer.',
    ],
    [
      'bitter',
      'The soup was a little bitter, and you fixed it with honey.',
      'I hope to eat at your counter soon, and thanks for the shift.',
      'Thank you for telling me in person; most people would not have.',
    ],
    [
      'my-chances',
      'Did I win the bet about the oysters?',
      'Chances are good that the truffles arrive on Friday, you said.',
    ],
    [
      'pressure',
      'When tickets pile up I answer right away and keep my voice down.',
      'I texted the produce guy three times this week for my current boss.',
      'I can start immediately.',
    ],
    [
      'no-next-step',
      'When are you making the call on the line cook?',
      'Should I swing by on Tuesday, or is a text better?',
    ],
    ['no-specific-day', 'The other place wants a yes or no by Sunday.'],
  ],
};
