// @ts-nocheck -- extends a class of Phaser's untyped sources.
/**
 * `load.svg(key, url, { width, height } or { scale })` as in Phaser, but without its XML parser and `blob:` address,
 * which the Content Security Policy and Trusted Types forbid: the SVG is loaded as a picture and painted once, at the
 * size asked for, into a canvas that becomes the texture. The file needs a width and a height of its own.
 */
const Class = require('phaser/src/utils/Class');
const FileTypesManager = require('phaser/src/loader/FileTypesManager');
const GetFastValue = require('phaser/src/utils/object/GetFastValue');
const ImageFile = require('phaser/src/loader/filetypes/ImageFile');

const SVGFile = new Class({
  Extends: ImageFile,

  initialize: function SVGFile(loader, key, url, svgConfig) {
    ImageFile.call(this, loader, key, url);
    const asked = typeof key === 'object' ? key.svgConfig : svgConfig;
    this.type = 'svg';
    this.scale = GetFastValue(asked, 'scale', 1);
    this.width = GetFastValue(asked, 'width', 0);
    this.height = GetFastValue(asked, 'height', 0);
  },

  addToCache: function () {
    const picture = this.data;
    const both = this.width > 0 && this.height > 0;
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(both ? this.width : picture.naturalWidth * this.scale);
    canvas.height = Math.round(both ? this.height : picture.naturalHeight * this.scale);
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    this.cache.addCanvas(this.key, canvas);
  },
});

FileTypesManager.register('svg', function (key, url, svgConfig) {
  for (const one of Array.isArray(key) ? key : [key]) this.addFile(new SVGFile(this, one, url, svgConfig));
  return this;
});

module.exports = SVGFile;
