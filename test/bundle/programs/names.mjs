/** Prints what the given module exports, its namespaces included: where each value is found, and what it is called or is. */

const names = {};

function list(namespace, path) {
  for (const [key, value] of Object.entries(namespace)) {
    if (Object.prototype.toString.call(value) === '[object Module]') list(value, `${path}${key}.`);
    else names[path + key] = typeof value === 'function' ? value.name : typeof value;
  }
}

list(await import(process.argv[2]), '');
console.log(JSON.stringify(names));
