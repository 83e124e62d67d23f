// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/hello-world",
  "tags": [
    "latest",
    "linux"
  ],
  "index": "sha256:69fdac17be219c098b134aeaa322d515d118f10d28dadb50e331f1da087743ff",
  "content": {
    "sha256:ffb8f4d1b0f4004e8c21fae8f4d4f56cf76ff25743f5827e44ce681913499d9b": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA8tIzcnJZ6AtMAACc1NTMA0E6LSBgZERg6GJuYmJgZG5kRFI3NzA2JBBwYDG7gKD0uKSxCKglfSwaxACZcWk1Jz88pTU5GwFcFrgGqEBMQpGwSgYBSMMAAAfLNs4AAgAAA==",
      "publicSize": {
        "packed": 2380,
        "unpacked": 10072
      }
    },
    "sha256:3b3bde3e90b99a04ed81229fd1bc78408094caaf9d0489694c712b351abd4459": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\"],\"Cmd\":[\"/hello\"],\"WorkingDir\":\"/\"},\"created\":\"2025-01-21T23:32:32Z\",\"history\":[{\"created\":\"2025-01-21T23:32:32Z\",\"created_by\":\"COPY hello / # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-01-21T23:32:32Z\",\"created_by\":\"CMD [\\\"/hello\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:7923fb645231ed2882631014b8af30432c123538d2d492db21d4e0ee2058f417\"]}}"
    },
    "sha256:d2975dea4eb6ffaa15d9bb767f445c5ec638f15acc01acd6cd238faa3fe8295e": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:3b3bde3e90b99a04ed81229fd1bc78408094caaf9d0489694c712b351abd4459\",\"size\":547},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:ffb8f4d1b0f4004e8c21fae8f4d4f56cf76ff25743f5827e44ce681913499d9b\",\"size\":106}]}"
    },
    "sha256:69fdac17be219c098b134aeaa322d515d118f10d28dadb50e331f1da087743ff": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:d2975dea4eb6ffaa15d9bb767f445c5ec638f15acc01acd6cd238faa3fe8295e\",\"size\":401,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
