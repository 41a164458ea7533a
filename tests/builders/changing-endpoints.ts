import type { Payload } from 'payload'

/** Every endpoint of the platform and of Payload that may change something, as one would ask for it. */
export const changingEndpoints = ({ config }: Payload): [method: string, path: string][] =>
  [
    { under: '', endpoints: config.endpoints },
    ...config.collections.map(({ slug, endpoints }) => ({ under: `/${slug}`, endpoints })),
  ].flatMap(({ under, endpoints }) =>
    (endpoints || [])
      .filter(({ method, path }) => !/^(get|head)$/.test(method) && path !== '/:rest*')
      .map(({ method, path }): [string, string] => [
        method.toUpperCase(),
        `/api${under}${path.replaceAll(/:[^/]+/g, 'x')}`,
      ]),
  )
