// What a page loads once a plan is wanted.
export { browserSession, followBrowser } from '../tab/browser-session.ts';
export { Screens } from './Screens.tsx';
