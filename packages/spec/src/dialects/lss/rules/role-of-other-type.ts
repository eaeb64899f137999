import type { Rule } from '../rule.js'

const rolesOf = { sequential: ['stage'], parallel: ['branch'], nested: ['outer', 'inner'] }

/** Roles belong to a type of composition. */
export const roleOfOtherType: Rule = {
  id: 'lss/role-of-other-type',
  severity: 'warning',
  summary: 'The role of a child belongs to another type of composition.',
  why: 'The role, or the type, is not what its author meant.',
  create: ({ broken, document: { loop }, report }) => ({
    child({ id, role }, at) {
      const type = loop.composition?.type
      if (!type || broken(`${at}/role`)) return
      const roles = rolesOf[type]
      if (role === undefined || roles.includes(role)) return
      report({
        at: `${at}/role`,
        message: `the child "${id}" is called ${role} in a ${type} composition, expected ${roles.join(' or ')}`,
      })
    },
  }),
}
