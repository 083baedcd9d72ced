package stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The published JSON Schema of what the commands print. */
final class DossierSchema {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DossierSchema.class.getResourceAsStream("/stet/schema/dossier.schema.json"), InputFormat.JSON);

    private DossierSchema() {}

    static void assertValid(String document) {
        assertThat(SCHEMA.validate(document, InputFormat.JSON)).isEmpty();
    }
}
