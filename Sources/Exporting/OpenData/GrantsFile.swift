public import Foundation
public import Funding

/// The grants that a municipality has got, in the form of the 360Giving Data Standard 1.1 (https://standard.threesixtygiving.org): who gave what
/// to whom, when and for what.
///
/// Only what open sources tell of funded projects is in it. A project is left out where its source does not say what the municipality itself
/// got, or not when it begins: the standard wants an amount and a date for every grant.
public struct GrantsFile: Sendable {
    public static let id = "grants"
    public static let mediaType = "application/json"
    static let standard = "https://standard.threesixtygiving.org/en/1.1/"

    public static let title = Localized(sv: "Bidrag till kommunen", en: "Grants to the municipality")
    static let summary = Localized(
        sv: "Bidrag som kommunen har fått ur EU:s och svenska program, enligt standarden 360Giving.",
        en: "Grants that the municipality has got from EU and Swedish programmes, as the 360Giving standard has them.")

    let municipality: Municipality
    /// The file's own whole address.
    let address: String
    let grants: [Grant]
    let made: Date

    /// One grant to the municipality.
    struct Grant: Sendable, Hashable {
        let project: FundedProject
        let amount: Money
        let starts: Day
        /// The project's page.
        let page: String
    }

    /// - Parameters:
    ///   - keys: the numbers that the municipality is known by.
    ///   - projects: those that the municipality takes part in, with their participants.
    ///   - page: the whole address of a project's page.
    /// - Returns: `nil` where there is no grant to tell of.
    public init?(
        of municipality: Municipality, knownBy keys: Set<OrganisationKey>, _ projects: [FundedProject], address: String, made: Date,
        page: (FundedProject.ID) -> String
    ) {
        grants = projects.compactMap { project in
            guard let amount = project.grant(to: keys), amount.minorUnits > 0, let starts = project.starts else { return nil }
            return Grant(project: project, amount: amount, starts: starts, page: page(project.id))
        }
        guard !grants.isEmpty else { return nil }
        self.municipality = municipality
        self.address = address
        self.made = made
    }

    public var count: Int { grants.count }

    /// Under which terms the whole may be used again: what the grant that asks most asks; `nil` where a source of any states none.
    public var licence: DataLicence? {
        let licences = grants.map { DataLicence(stated: $0.project.source.licence) }
        return licences.contains(nil) ? nil : licences.contains(.attribution) ? .attribution : .publicDomain
    }

    /// Whether it differs in nothing but when it was made.
    public func tellsTheSame(as other: GrantsFile) -> Bool {
        grants == other.grants
    }

    public var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.object { members in
            members.add("version", "1.1")
            members.add("title", Self.title.en + ", " + municipality.name.en)
            members.add("description", Self.summary.en + " The award date is the first day of the project, which is what sources give.")
            members.add("identifier", address)
            members.add("modified", UTCTime(made).internet)
            members.add("publisher") { publisher in
                publisher.add("name", municipality.name.en)
                publisher.add("identifier", municipality.organisationNumber?.linkedDataAddress)
                publisher.add("website", municipality.web)
            }
            members.add("license", licence?.rawValue)
            members.add("downloadURL", address)
            members.add("grants", grants) { members, grant in write(grant, to: &members) }
        }
        return writer.bytes
    }

    private func write(_ grant: Grant, to members: inout JSONWriter.Members) {
        let project = grant.project
        let title = project.title[.english] ?? project.identifier
        members.add("id", "SE" + (municipality.organisationNumber?.rawValue.filter { $0 != "-" } ?? "") + "-" + project.id.rawValue)
        members.add("title", title.count < 140 ? title : title.prefix(138) + "…")
        members.add("description", project.objective[.english] ?? title)
        members.add("currency", grant.amount.currency.rawValue)
        members.add("amountAwarded", json: DataValue(grant.amount).json)
        members.add("awardDate", grant.starts.iso)
        members.add("url", grant.page)
        members.add("plannedDates", [project]) { dates, project in
            dates.add("startDate", project.starts?.iso)
            dates.add("endDate", project.ends?.iso)
        }
        members.add("recipientOrganization", [municipality]) { organisation, municipality in
            organisation.add("id", municipality.organisationNumber?.linkedDataAddress)
            organisation.add("name", municipality.name.en)
            organisation.add("url", municipality.web)
        }
        members.add("fundingOrganization", [project.origin.funder]) { organisation, funder in
            organisation.add("id", funder.id)
            organisation.add("name", funder.name)
        }
        if let programme = project.programmeName {
            members.add("grantProgramme", [programme]) { members, programme in
                members.add("code", project.programme?.rawValue)
                members.add("title", programme)
            }
        }
        members.add("dataSource", project.link ?? project.source.address)
        members.add("sourceLicence", project.source.licence)
    }
}

extension FundedProject {
    /// What an organisation itself has got of the project's money; `nil` where nobody tells. The whole is its own where it alone gets
    /// money.
    fileprivate func grant(to keys: Set<OrganisationKey>) -> Money? {
        let receivers = participations.filter { $0.role != .associated }
        let own = receivers.filter { !keys.isDisjoint(with: $0.organisation.keys) }
        let shares = origin.tellsShares ? own.compactMap(\.contribution) : []
        guard shares.isEmpty else { return Self.sum(shares) }
        let isAlone = own.count == receivers.count && own.contains { $0.role == .lead }
        return isAlone && origin.namesReceivers ? contribution : nil
    }

    /// `nil` of several currencies, and where it does not fit.
    private static func sum(_ amounts: [Money]) -> Money? {
        guard let currency = amounts.first?.currency, amounts.allSatisfy({ $0.currency == currency }) else { return nil }
        var sum = 0
        for amount in amounts {
            let (next, overflow) = sum.addingReportingOverflow(amount.minorUnits)
            guard !overflow else { return nil }
            sum = next
        }
        return Money(minorUnits: sum, currency: currency)
    }
}

extension FundedProject.Origin {
    /// Whether a participant's amount is what it gets: Interregbarometern tells what it spends.
    fileprivate var tellsShares: Bool { self != .interregSweden }

    /// Whether all who get money are among the participants: Vinnova names the coordinator alone.
    fileprivate var namesReceivers: Bool { self != .vinnova }

    /// Whose money its projects have: by the EU's own list of bodies, or by Sweden's data portal.
    fileprivate var funder: (id: String, name: String) {
        let bodies = "http://publications.europa.eu/resource/authority/corporate-body/"
        return switch self {
        case .cordis, .erasmusResults: (bodies + "COM", "European Commission")
        case .kohesio, .interregSweden, .keep: (bodies + "EURUN", "European Union")
        case .vinnova: ("http://dataportal.se/organisation/SE2021005216", "Vinnova")
        }
    }
}
