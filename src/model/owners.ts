/** Which body belongs to which, without circles: what belongs to itself, directly or through others, could not be signed. */
export class Owners {
  private readonly owners = new Map<string, Map<string, string>>();

  /** Notes that a body has an owner by a field; false where it has another one by that field already, or where it would come to own itself. */
  note(body: string, field: string, owner: string): boolean {
    const own = this.owners.get(body) ?? new Map<string, string>();
    const before = own.get(field);
    if (before !== undefined) return before === owner;
    if (this.leadsTo(owner, body)) return false;
    this.owners.set(body, own.set(field, owner));
    return true;
  }

  private leadsTo(from: string, to: string): boolean {
    const reached = new Set([from]);
    for (const each of reached) for (const owner of this.owners.get(each)?.values() ?? []) reached.add(owner);
    return reached.has(to);
  }
}
