import type { Work } from './work.ts';

export const CHARITY: Work = {
  work: 'a legal aid charity',
  found: [
    [
      'any-job',
      'I would be grateful for any position whatsoever.',
      'Please slot me in wherever there is a vacancy; I have no preference.',
    ],
    ['only-hope', 'I am facing eviction and need this salary.', 'I am at the end of my rope after a year of looking.'],
    ['apologetic', 'I feel awful for emailing you once again.', 'Please forgive yet another message from me.'],
    ['bitter', 'After four interviews a form letter is insulting.', 'I expected better of a charity.'],
    ['my-chances', 'Is there any hope for me?', 'Could you tell me honestly whether I stand a chance?'],
    [
      'pressure',
      'I cannot hold off my landlord forever, so please decide now.',
      'I have left message after message.',
      'Your silence is hurtful.',
    ],
    ['no-next-step', 'The tenants at your clinic were lucky to have you.', 'I remain committed to housing law.'],
  ],
  fine: [
    [
      'any-job',
      'Clients told me that they would take any job, and we checked the contracts.',
      'Do volunteers ever move into any position on the staff?',
      'Any role that I play at the clinic starts with listening.',
    ],
    [
      'only-hope',
      'For many tenants your clinic is their last hope.',
      'He could not pay his rent, and you found a way.',
      'I represented people who were unemployed and had no other options.',
      'We helped a mother who had nothing else left.',
    ],
    [
      'apologetic',
      'A client should never have to apologize for asking twice.',
      'I am sorry about the fire at the shelter.',
    ],
    [
      'bitter',
      'Landlords who ignored me the first time answered a letter from your clinic.',
      'Unfair leases are what brought me to this work.',
      'Thank you for your candor and your time.',
    ],
    [
      'my-chances',
      'You explained what the chances of an appeal are.',
      'Could you tell me if I got the spelling of the case right?',
    ],
    [
      'pressure',
      'Our clients are frustrated that no court returns their calls.',
      'I filed three complaints this week, and all were heard.',
      'Tenants must answer within five days or lose their homes.',
      'If the court does not answer by Friday, we will appeal, you said.',
    ],
    [
      'no-next-step',
      'Would you be able to give me an idea of your schedule?',
      'When does the board take its vote?',
      'Is it fine to check in with you after the hearing?',
    ],
    ['no-specific-day', 'They asked me to decide by noon on March 20.'],
  ],
};
