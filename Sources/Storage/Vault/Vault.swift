/// Seals what is about health or reaches a person.
package struct Vault: Sendable {
}
