export { composeLetters } from './characters/composed-letters.js';
export { decomposeForms } from './characters/forms.js';
export { normalizeLetters } from './characters/letters.js';
export { repairMarks } from './characters/stray-marks.js';
export { reverseVisualForms } from './characters/visual-order.js';
