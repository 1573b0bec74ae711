import Criteria
import Rules
let c = Catalogue.all
print("FIGURES\tkey\tlabel\town unit\tpart of\tderived from")
for f in c.facts where f.kind != .attestation {
  print("", f.key, f.label, f.unit.symbol, f.wholes.map(\.key).joined(separator: ","), f.derivation?.sources.map(\.key).joined(separator: " and ") ?? "", separator: "\t")
}
print("TRAITS")
for t in c.traits { print("", t.key, t.label, t.form, t.values.map(\.name).joined(separator: "|"), separator: "\t") }
for s in c.schemes {
  print("SCHEME", s.id)
  for i in s.items {
    print("", "item \(i.number)", i.nature, i.scope.label, "facts: " + i.condition.facts.map { ($0.kind == .attestation ? "[attestation] " : "") + $0.key }.joined(separator: ", "), separator: "\t")
  }
}
