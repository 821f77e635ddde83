extension TenantSchema {
    /// What a company keeps of itself: codes, hiding and merging of departments, attributes, facts of workplaces,
    /// every change with its author, and what a campaign keeps of all of it.
    static let structure = Migration(
        id: "0100-structure",
        statements: masters + attributes + structureHistory + snapshots + yearChoices)

    private static let masters: [SchemaStatement] = [
        "ALTER TABLE department ADD COLUMN code {text}",
        "ALTER TABLE department ADD COLUMN hidden_at {instant(hidden_at)}",
        "ALTER TABLE department ADD COLUMN merged_into {int} REFERENCES department (id)",
        "ALTER TABLE department ADD COLUMN version {int} NOT NULL DEFAULT 1",
        "CREATE UNIQUE INDEX department_code ON department (code)",
        "CREATE INDEX department_parent ON department (parent)",
        "CREATE INDEX employment_department ON employment (department)",
        "CREATE INDEX post_department ON post (department)",
        "ALTER TABLE workplace ADD COLUMN code {text}",
        "ALTER TABLE workplace ADD COLUMN position {int} NOT NULL DEFAULT 0",
        "ALTER TABLE workplace ADD COLUMN hidden_at {instant(hidden_at)}",
        "ALTER TABLE workplace ADD COLUMN version {int} NOT NULL DEFAULT 1",
        "ALTER TABLE workplace ADD COLUMN size_band {text}",
        "ALTER TABLE workplace ADD COLUMN industry {text}",
        "ALTER TABLE workplace ADD COLUMN postal_code {text} NOT NULL DEFAULT ''",
        "ALTER TABLE workplace ADD COLUMN address {text} NOT NULL DEFAULT ''",
        "ALTER TABLE workplace ADD COLUMN phone {text} NOT NULL DEFAULT ''",
        "CREATE UNIQUE INDEX workplace_code ON workplace (code)",
    ]

    private static let attributes: [SchemaStatement] = [
        """
        CREATE TABLE attribute (
          id {int} NOT NULL PRIMARY KEY,
          kind {text} NOT NULL CHECK (kind IN ('job', 'employment', 'own')),
          name {text} NOT NULL UNIQUE,
          code {text} UNIQUE,
          position {int} NOT NULL,
          hidden_at {instant(hidden_at)},
          version {int} NOT NULL DEFAULT 1
        )
        """,
        "INSERT INTO attribute (id, kind, name, position) VALUES (1, 'job', '職種', 0)",
        "INSERT INTO attribute (id, kind, name, position) VALUES (2, 'employment', '雇用形態', 1)",
        """
        CREATE TABLE attribute_value (
          id {int} NOT NULL PRIMARY KEY,
          attribute {int} NOT NULL REFERENCES attribute (id),
          name {text} NOT NULL,
          code {text},
          position {int} NOT NULL,
          hidden_at {instant(hidden_at)},
          merged_into {int} REFERENCES attribute_value (id),
          version {int} NOT NULL DEFAULT 1,
          UNIQUE (id, attribute),
          UNIQUE (attribute, code)
        )
        """,
        "CREATE INDEX attribute_value_attribute ON attribute_value (attribute)",
        // No value from a day on is a row too.
        """
        CREATE TABLE person_attribute (
          person {int} NOT NULL REFERENCES person (id),
          attribute {int} NOT NULL REFERENCES attribute (id),
          from_day {day(from_day)} NOT NULL,
          value {int},
          PRIMARY KEY (person, attribute, from_day),
          FOREIGN KEY (value, attribute) REFERENCES attribute_value (id, attribute)
        )
        """,
        "CREATE INDEX person_attribute_value ON person_attribute (value)",
    ]

    private static let structureHistory: [SchemaStatement] = [
        """
        CREATE TABLE structure_change (
          kind {text} NOT NULL CHECK (kind IN ('department', 'attribute', 'attributeValue', 'workplace')),
          object {int} NOT NULL,
          version {int} NOT NULL,
          what {text} NOT NULL,
          was {text} NOT NULL,
          became {text} NOT NULL,
          at {instant(at)} NOT NULL,
          changed_by {int} NOT NULL,
          PRIMARY KEY (kind, object, version)
        )
        """,
        .appendOnly("structure_change"),
    ]

    private static let snapshots: [SchemaStatement] = [
        """
        CREATE TABLE campaign_department (
          implementation {int} NOT NULL REFERENCES implementation (id),
          department {int} NOT NULL REFERENCES department (id),
          parent {int},
          name {text} NOT NULL,
          code {text},
          position {int} NOT NULL,
          hidden {bool(hidden)} NOT NULL,
          PRIMARY KEY (implementation, department)
        )
        """,
        "CREATE INDEX campaign_department_department ON campaign_department (department)",
        .appendOnly(table: "campaign_department", deletable: true),
        """
        CREATE TABLE campaign_attribute_value (
          implementation {int} NOT NULL REFERENCES implementation (id),
          value {int} NOT NULL REFERENCES attribute_value (id),
          attribute {int} NOT NULL REFERENCES attribute (id),
          attribute_name {text} NOT NULL,
          name {text} NOT NULL,
          position {int} NOT NULL,
          hidden {bool(hidden)} NOT NULL,
          PRIMARY KEY (implementation, value)
        )
        """,
        "CREATE INDEX campaign_attribute_value_value ON campaign_attribute_value (value)",
        .appendOnly(table: "campaign_attribute_value", deletable: true),
        """
        CREATE TABLE invitation_attribute (
          invitation {int} NOT NULL REFERENCES invitation (id),
          attribute {int} NOT NULL REFERENCES attribute (id),
          value {int} NOT NULL,
          PRIMARY KEY (invitation, attribute),
          FOREIGN KEY (value, attribute) REFERENCES attribute_value (id, attribute)
        )
        """,
        .appendOnly(table: "invitation_attribute", deletable: true),
    ]

    private static let yearChoices: [SchemaStatement] = [
        // Which unit of a later year is a unit of an earlier one; no target says that there is none.
        """
        CREATE TABLE department_mapping (
          earlier {int} NOT NULL REFERENCES campaign (id),
          later {int} NOT NULL REFERENCES campaign (id),
          source {int} NOT NULL REFERENCES department (id),
          target {int} REFERENCES department (id),
          at {instant(at)} NOT NULL,
          set_by {int} NOT NULL,
          PRIMARY KEY (earlier, later, source, at)
        )
        """,
        """
        CREATE TABLE campaign_choice (
          campaign {int} NOT NULL REFERENCES campaign (id),
          name {text} NOT NULL,
          at {instant(at)} NOT NULL,
          value {int} NOT NULL,
          set_by {int} NOT NULL,
          PRIMARY KEY (campaign, name, at)
        )
        """,
    ]
}
