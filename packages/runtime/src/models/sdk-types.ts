import type { streamText } from 'ai'

type Asked = Parameters<typeof streamText>[0]

/** A model as the SDK holds it. */
export type LanguageModel = Exclude<Asked['model'], string>

/** Settings for one provider, under its name. */
export type ProviderOptions = NonNullable<Asked['providerOptions']>
