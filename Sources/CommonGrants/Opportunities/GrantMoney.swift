import JSON

/// An amount of money; the SDKs refuse anything more in it.
struct GrantMoney: Sendable, Hashable {
    /// A decimal number as text: `12000000.00`.
    let amount: String
    /// ISO 4217.
    let currency: String

    var json: JSONValue { ["amount": .string(amount), "currency": .string(currency)] }
}
