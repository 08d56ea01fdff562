import Casework
import Funding
import SQLCore
import Storage

/// How an organisation is told from others: by its numbers, or else by a name that one alone has.
extension Desk {
    /// Who has one of the numbers already, and which; `nil` for nobody.
    func registered(
        numbersOf organisation: KnownOrganisation, besides id: RegisteredOrganisation.ID? = nil, on connection: any SQLConnection
    ) throws(SQLError) -> (field: NetworkProblem.Field, holder: RegisteredOrganisation)? {
        for (field, number) in organisation.numbers {
            let holder = try OrganisationRegisterStore.holder(of: number, in: field, besides: id, desk: self.id, on: connection)
            if let holder { return (field, holder) }
        }
        return nil
    }

    /// The one of exactly this name; `nil` where there is none, or where several have it.
    func registered(named name: String, on connection: any SQLConnection) throws(SQLError) -> RegisteredOrganisation? {
        guard !name.isBlank else { return nil }
        let found = try OrganisationRegisterStore.named(name, desk: id, on: connection)
        return found.count == 1 ? found[0] : nil
    }

    /// What the register knows of one that is named as there: one that is called the same in another country is another.
    /// - Parameter country: `nil` where nobody has said.
    func known(named name: String, in country: AreaCode?, on connection: any SQLConnection) throws(SQLError) -> KnownOrganisation? {
        guard let known = try registered(named: name, on: connection)?.organisation else { return nil }
        if let country, let other = known.country, country != other { return nil }
        return known
    }
}
