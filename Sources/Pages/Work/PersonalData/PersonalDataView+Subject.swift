import Casework
public import Funding

extension PersonalDataView.Item {
    /// Something that the log calls by a subject, such as `case:7`, `inquiry:UTB-2026-0001`, `network:aer`, `partner:3`, `webhook:7` or `staff:2`.
    /// - Parameters:
    ///   - detail: what it is called, where that is known.
    ///   - networks: the names of the networks that are known.
    public init(
        subject: String, detail: String? = nil, networks: [Network.ID: String] = [:], in language: Language,
        _ facts: [PersonalDataView.Fact] = []
    ) {
        let words = (language == .swedish ? Strings.swedish : Strings.english).personalDataWork
        let parts = subject.split(separator: ":", maxSplits: 1).map(String.init)
        let (kind, name) = (parts.first ?? "", parts.count > 1 ? parts[1] : "")
        switch kind {
        case "case": self.init(words.caseContact(detail ?? name), at: Int64(name).map { .case($0) }, facts)
        case "inquiry": self.init(words.question(detail ?? name), facts)
        case "network":
            let network = Network.ID(name)
            self.init(words.networkContact(detail ?? networks[network] ?? name), at: .network(network), facts)
        case "partner": self.init(words.partnerContact(detail ?? name), at: Int64(name).map { .partnerRequest($0) }, facts)
        case "organisation": self.init(words.organisationNote(detail ?? name), at: Int64(name).map { .organisation($0) }, facts)
        case "webhook": self.init(words.webhook(detail ?? name), at: Int64(name).map { .webhook($0, before: nil) }, facts)
        case "partner-profile": self.init(words.profile, at: .partnerProfile, facts)
        case "staff": self.init(words.account, facts)
        default: self.init(subject, facts)
        }
    }
}
