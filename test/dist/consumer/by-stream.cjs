module.exports = require('matn/stream');
