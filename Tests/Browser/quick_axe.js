// axe as it is published, up to three times as fast on long pages: AXE_SOURCE stands for it (browser.py).
//
// The published file keeps the private parts of its objects in weak maps, seven entries for each colour, and makes a colour for every element
// beneath every text. Maps that large keep the browser busy collecting garbage, with the square of the page's length. Here axe gets weak maps
// that keep what they are told with its key, for as long as the page is there, and a colour's words are read once. What axe finds is the same
// (test_quick_axe.py).
(function () {
  class KeptMap {
    constructor(entries = []) {
      this.name = Symbol();
      this.sealed = new WeakMap();
      for (const [key, value] of entries ?? []) this.set(key, value);
    }
    get(key) {
      if (Object(key) !== key) return undefined;
      return this.name in key ? key[this.name] : this.sealed.get(key);
    }
    has(key) {
      return Object(key) === key && (this.name in key || this.sealed.has(key));
    }
    set(key, value) {
      if (Object.isExtensible(key)) key[this.name] = value;
      else this.sealed.set(key, value);
      return this;
    }
    delete(key) {
      return this.has(key) && (this.sealed.delete(key) || Reflect.deleteProperty(key, this.name));
    }
  }

  class KeptSet extends KeptMap {
    constructor(keys = []) {
      super();
      for (const key of keys ?? []) this.add(key);
    }
    add(key) {
      return this.set(key, true);
    }
  }

  (function (WeakMap, WeakSet) {
    AXE_SOURCE
  })(KeptMap, KeptSet);

  const { prototype } = axe.commons.color.Color;
  const { parseString } = prototype;
  const read = new Map();
  prototype.parseString = function (words) {
    const parts = read.get(words);
    if (!parts) {
      parseString.call(this, words);
      read.set(words, [this.r, this.g, this.b, this.alpha]);
    } else {
      [this.r, this.g, this.b, this.alpha] = parts;
    }
    return this;
  };
})();
