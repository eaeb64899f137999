type Execa = typeof import('execa').execa

let loading: Promise<Execa> | undefined

/** What starts programs, loaded with the first of them: it takes longer than to load all else, and many a call of the library starts none. */
export const loadExeca = (): Promise<Execa> => {
  loading ??= import('execa').then(({ execa }) => execa)
  return loading
}
