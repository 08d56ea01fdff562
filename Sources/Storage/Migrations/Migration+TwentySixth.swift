import SQLCore

extension Migration {
    /// Which secret of a webhook's is the present one: a form that was shown before it was changed does not change it again.
    static let twentySixth = Migration(
        number: 26, name: "versions of webhooks' secrets", compatibleFrom: 11,
        statements: ["ALTER TABLE webhook ADD COLUMN secret_version \(.integer) NOT NULL DEFAULT 1"])
}
