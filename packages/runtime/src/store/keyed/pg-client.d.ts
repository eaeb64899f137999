/** The types of `pg` know its whole and not this part. */
declare module 'pg/lib/client.js' {
  import { Client } from 'pg'
  export = Client
}
