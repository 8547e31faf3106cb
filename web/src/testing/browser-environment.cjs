// jsdom, plus what every browser has and jsdom lacks: fetch and its classes, dialogs that open, unique ids, scrolling.
const { TestEnvironment } = require('jest-environment-jsdom');
const { webcrypto } = require('node:crypto');

module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const { window } = this.global;
    Object.assign(this.global, { Headers, Request, Response, fetch, structuredClone });
    Object.defineProperty(window, 'crypto', { value: webcrypto });
    window.Element.prototype.scrollIntoView = () => undefined;
    window.HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    window.HTMLDialogElement.prototype.close = function close() {
      if (!this.open) return;
      this.open = false;
      this.dispatchEvent(new window.Event('close'));
    };
  }
};
