/** Read by React when it is loaded: as for development, it takes ten times as long for a page. */
process.env['NODE_ENV'] ??= 'production';
