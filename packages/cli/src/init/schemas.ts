import loop from '@loop/spec/schemas/loopkit/loop.schema.json'
import project from '@loop/spec/schemas/loopkit/project.schema.json'

/**
 * The schemas as files that an editor can use where they lie: no ids that lead nowhere, nothing in another file. They are
 * put into the project because only there they are sure to be: `loop` may be installed anywhere, or not at all.
 */
export const schemaFiles = (): Record<string, string> => {
  const { $id: _loop, ...loopSchema } = loop
  const { $id: _project, ...projectSchema } = project
  const { $schema: _dialect, $defs, ...inline } = loopSchema
  const whole = {
    ...projectSchema,
    $defs: {
      ...$defs,
      ...projectSchema.$defs,
      InlineLoop: { ...inline, required: inline.required.filter(key => key !== 'name') },
    },
  }
  return {
    'schemas/loop.schema.json': textOf(loopSchema),
    'schemas/project.schema.json': textOf(whole).replaceAll('"loop:loopkit/loop#/', '"#/'),
  }
}

const textOf = (schema: object): string => `${JSON.stringify(schema, undefined, 2)}\n`
