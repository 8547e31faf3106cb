// Adds to jsdom what the component library asks of a browser and jsdom does not have.
require('@testing-library/jest-dom');

const { TextDecoder, TextEncoder } = require('node:util');

Object.assign(globalThis, { TextDecoder, TextEncoder });

window.matchMedia = (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});

class NothingToObserve {
  observe() {}
  unobserve() {}
  disconnect() {}
}

window.ResizeObserver = NothingToObserve;
window.IntersectionObserver = NothingToObserve;
window.HTMLElement.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
