console.log(require('./check.cjs')(require('matn'), require('matn/model'), require('matn/retext'), require('matn/html')));
