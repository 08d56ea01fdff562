import Funding

/// One who takes part in a project.
public struct ProjectPartner: Sendable, Hashable, Codable {
    public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
        case lead, partner
    }

    public var name: String
    /// The number that the organisation is known by; its organisation number, VAT number or PIC. Empty where nobody knows it.
    public var number: String
    public var role: Role
    /// Two capital letters (ISO 3166-1); empty where nobody has said.
    public var country: String
    /// Its part of the budget, in minor units of the budget's currency; `nil` where none is stated.
    public var budget: Int?

    public init(name: String, number: String = "", role: Role = .partner, country: String = "", budget: Int? = nil) {
        self.name = name
        self.number = number
        self.role = role
        self.country = country
        self.budget = budget
    }

    /// The number as it is kept: checked and written one way. `nil` for what is none; an organisation number that could be a person's is none.
    public static func number(of text: String) -> String? {
        if let number = try? OrganisationNumber(text) { return number.rawValue }
        if let pic = PIC(text) { return pic.rawValue }
        return VATNumber(text)?.rawValue
    }
}
