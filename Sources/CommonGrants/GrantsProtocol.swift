/// The protocol that Utblick tells its calls by to other systems: https://commongrants.org.
public enum GrantsProtocol {
    public static let version = "0.4.0"

    /// Opportunities on a page, at most; also on one whose size nobody gives.
    public static let largestPage = 100

    /// Everything under it is the protocol's, and nothing of ours lies there.
    public static let path = "/common-grants"

    /// Where our own schemas lie, and the description of the surface.
    public static let schemasPath = "/schemas/common-grants"
}
