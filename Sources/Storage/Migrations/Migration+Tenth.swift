import SQLCore

extension Migration {
    /// Many desks in one installation: where each is found, what it says of itself, and a second wall around what belongs to it.
    static let tenth = Migration(
        number: 10, name: "many desks",
        statements: [
            "ALTER TABLE desk ADD COLUMN host \(.text)",
            "ALTER TABLE desk ADD COLUMN folder \(.text)",
            "ALTER TABLE desk ADD COLUMN document \(.text)",
            "ALTER TABLE desk ADD COLUMN logo \(.blob)",
            "ALTER TABLE desk ADD COLUMN changed_at \(.text)",
            "CREATE UNIQUE INDEX desk_host ON desk (host)",
            "CREATE UNIQUE INDEX desk_folder ON desk (folder)",
        ],
        // Written out: tables that come later raise the wall in a migration of their own.
        postgres: [
            "inquiry_counter", "inquiry", "watch", "watch_dismissal", "watch_letter", "watch_event", "watch_evaluated", "watch_calendar",
            "watch_reworded",
        ].flatMap { DeskWall.raise(around: $0) })
}
