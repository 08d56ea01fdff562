import Funding

extension PartnershipGap {
    /// Countries up to this many are named; of more it is said how many are needed.
    private static let mostNamed = 8

    /// The additions as they follow "with": "en partner från Finland, Estland eller Lettland", "3 partner till från 2 andra länder".
    ///
    /// - Parameters:
    ///   - partnersTold: whether there are partners already.
    ///   - name: an area's name.
    func additions(beside partnersTold: Bool, name: (AreaCode) -> Localized) -> Localized {
        let more = partnersTold ? Localized(sv: " till", en: " more") : Localized(same: "")
        let count =
            partners == 1
            ? Localized(sv: "en partner\(more.sv)", en: "one\(more.en) partner")
            : Localized(sv: "\(partners) partner\(more.sv)", en: "\(partners)\(more.en) partners")
        guard let places = places(name: name) else { return count }
        if countries == 0 || partners == countries {
            return count + Localized(sv: " från ", en: " from ") + places + ofThemMemberStates
        }
        if countries == 1 {
            return count + Localized(sv: ", minst en av dem från ", en: ", at least one of them from ") + places
        }
        return count + Localized(sv: " från minst ", en: " from at least ") + places + ofThemMemberStates
    }

    /// Where the missing partners may come from; `nil` where anywhere will do.
    private func places(name: (AreaCode) -> Localized) -> Localized? {
        let names = origins.count <= Self.mostNamed ? origins.map(name) : []
        switch countries {
        case 0: return names.isEmpty ? nil : .choice(names)
        case 1 where !names.isEmpty: return .choice(names)
        case 1 where memberStates == 1: return Localized(sv: "ett annat EU-land", en: "another EU member state")
        case 1 where !origins.isEmpty: return Localized(sv: "ett av de andra länderna", en: "one of the other countries")
        case 1: return Localized(sv: "ett annat land", en: "another country")
        case names.count: return .list(names)
        case _ where !names.isEmpty:
            return Localized(sv: "\(countries) av länderna ", en: "\(countries) of the countries ") + .list(names)
        case memberStates: return Localized(sv: "\(countries) andra EU-länder", en: "\(countries) other EU member states")
        case _ where !origins.isEmpty:
            return Localized(sv: "\(countries) av de andra länderna", en: "\(countries) of the other countries")
        default: return Localized(sv: "\(countries) andra länder", en: "\(countries) other countries")
        }
    }

    /// Said where some of the missing countries, not all, must be member states.
    private var ofThemMemberStates: Localized {
        guard memberStates > 0, memberStates < countries else { return Localized(same: "") }
        return memberStates == 1
            ? Localized(sv: ", varav minst ett EU-land", en: ", at least one of them an EU member state")
            : Localized(sv: ", varav minst \(memberStates) EU-länder", en: ", at least \(memberStates) of them EU member states")
    }
}
