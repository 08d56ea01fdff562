import Funding

/// The portal's numbers for the state and the kind of a record.
///
/// Source: the portal's own list of 22 August 2026 (facets `status` and `type`); some copies on the web swap the first two.
enum PortalCode {
    static let forthcoming = "31094501"
    static let open = "31094502"
    static let closed = "31094503"

    static let statuses: [String: Call.StatedStatus] = [forthcoming: .forthcoming, open: .open, closed: .closed]

    /// Grants, other calls for proposals, cascade funding and competitive calls.
    static let wantedTypes = ["1", "2", "8"]
    /// Tenders and updates of running grants: known, and never asked for.
    static let unwantedTypes: Set<String> = ["0", "6"]
}
