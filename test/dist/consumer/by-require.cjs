console.log(require('./check.cjs')(require('matn')));
