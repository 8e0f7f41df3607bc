export * from './date-value.js';
export * from './document.js';
export * from './office.js';
export * from './person.js';
export * from './primitives.js';
export * from './tenure.js';
export * from './text.js';
