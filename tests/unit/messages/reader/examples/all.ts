import { FIFTH_LOOK_MESSAGES } from './fifth-look-messages.ts';
import { FIRST_LOOK_MESSAGES } from './first-look-messages.ts';
import { FIRST_LOOK_PHRASES } from './first-look-phrases.ts';
import { FOURTH_LOOK_MESSAGES } from './fourth-look-messages.ts';
import { HARD_MESSAGES } from './hard-messages.ts';
import { MESSAGES } from './messages.ts';
import { MORE_MESSAGES } from './more-messages.ts';
import { MORE_PHRASES } from './more-phrases.ts';
import { PHRASES } from './phrases.ts';
import { SECOND_LOOK_MESSAGES } from './second-look-messages.ts';
import { SECOND_LOOK_PHRASES } from './second-look-phrases.ts';
import { STRANGERS_MESSAGES } from './strangers-messages.ts';
import { THIRD_LOOK_MESSAGES } from './third-look-messages.ts';
import { THIRD_LOOK_PHRASES } from './third-look-phrases.ts';
import { VARIED_MESSAGES } from './varied-messages.ts';
import { VARIED_PHRASES } from './varied-phrases.ts';

/** Every message that the rules were adjusted to. */
export const ALL_MESSAGES = [
  ...MESSAGES,
  ...MORE_MESSAGES,
  ...HARD_MESSAGES,
  ...VARIED_MESSAGES,
  ...FIRST_LOOK_MESSAGES,
  ...SECOND_LOOK_MESSAGES,
  ...THIRD_LOOK_MESSAGES,
  ...FOURTH_LOOK_MESSAGES,
  ...FIFTH_LOOK_MESSAGES,
  ...STRANGERS_MESSAGES,
];

/** Every phrase that the rules were adjusted to. */
export const ALL_PHRASES = [
  ...PHRASES,
  ...MORE_PHRASES,
  ...VARIED_PHRASES,
  ...FIRST_LOOK_PHRASES,
  ...SECOND_LOOK_PHRASES,
  ...THIRD_LOOK_PHRASES,
];
