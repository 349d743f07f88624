/**
 * Keeps the page available offline. Its files are cached at the first visit; files that are loaded only when needed (the other libraries,
 * the reference) are cached when they were loaded. File names carry a hash, so a cached file is never stale.
 */
/** Defined by `build/offline.ts`. */
declare const OFFLINE_FILES: readonly string[];
declare const OFFLINE_VERSION: string;

const worker = self as unknown as ServiceWorkerGlobalScope;
/** A file is the same for every query and header. */
const AS_STORED = { ignoreSearch: true, ignoreVary: true };
const CACHE = `matn-${OFFLINE_VERSION}`;

worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(OFFLINE_FILES)));
  worker.skipWaiting();
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(removeOldCaches().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== worker.location.origin) return;
  event.respondWith(request.mode === 'navigate' ? fromNetworkFirst(request) : fromCacheFirst(request));
});

async function removeOldCaches(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('matn-') && name !== CACHE).map((name) => caches.delete(name)));
}

async function fromNetworkFirst(request: Request): Promise<Response> {
  try {
    return await fetchAndStore(request);
  } catch {
    return (await caches.match(request, AS_STORED)) ?? Response.error();
  }
}

async function fromCacheFirst(request: Request): Promise<Response> {
  return (await caches.match(request, AS_STORED)) ?? fetchAndStore(request);
}

async function fetchAndStore(request: Request): Promise<Response> {
  const response = await fetch(request);
  if (response.ok) await (await caches.open(CACHE)).put(request, response.clone());
  return response;
}
