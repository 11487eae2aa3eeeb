export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Preact writes `<input/>`, which HTML allows.
    'void-style': 'off',
    // A native select can't be searched; the region field follows the ARIA Authoring Practices' combobox.
    'prefer-native-element': ['error', { exclude: ['combobox', 'listbox'] }],
  },
  elements: [
    'html5',
    // Astro puts its one line of style for islands where the first island stands.
    { style: { flow: true } },
  ],
};
