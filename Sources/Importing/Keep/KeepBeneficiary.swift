import Funding

/// The numbers in a free text such as `BG176168560 | BG220000002 | - (FR), - (EN)`.
struct KeepBeneficiary {
    private(set) var organisationNumber: OrganisationNumber?
    private(set) var vatNumber: VATNumber?
    private(set) var isPersonal = false

    init(_ text: String, country: AreaCode?) {
        for token in text.split(separator: "|").map({ String($0).trimmed }) where !Self.isInternal(token) {
            if country == "SE" {
                do throws(OrganisationNumber.Fault) {
                    let number = try OrganisationNumber(token)
                    organisationNumber = organisationNumber ?? number
                } catch {
                    if error == .personal || VATNumber.isPersonal(token) { isPersonal = true }
                }
            }
            if let country, token.uppercased().hasPrefix(country.rawValue) { vatNumber = vatNumber ?? VATNumber(token) }
        }
    }

    /// keep.eu's own codes, `BG120000012`, look like VAT numbers and are none.
    private static func isInternal(_ token: String) -> Bool {
        token.wholeMatch(of: /[A-Z]{2}\d{3}000\d{3}/) != nil
    }
}
