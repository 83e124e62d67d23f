// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/busybox",
  "tags": [
    "latest",
    "1",
    "1.37",
    "1.37.0",
    "glibc",
    "stable"
  ],
  "index": "sha256:7d9a878d6bbef365b7b82525cb79f068e914fefb623052a727e121987532e687",
  "content": {
    "sha256:fd4cd7a098aa305732ac45088de98a1b72335fddf00d5b8f8358ee166cfc10ca": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2c226jMBCGc52nYLV3K20xBtuq34ZTN1EJjjCU9u13IN0om+wprGbqNvMrSjAQheTjHw9jk2LbxitkCZBRan4Fnb/Oy0mmjUpVIo2G9VqZbBUp7AObNPg+7+AjKT4rQE38c7/B52/Mv/NPhBFqFcli8C+Fe2b+uPyxf+a/+l9m5/xlkqwiEiY3zv/zp6Ju3FjV5WP0eh6sb/SnuFn/l3kfXvwH/3P8p+FflxsXFv9EKMH8yfi3T8H5X0rmT8X/IW98HZb/JaSEzJ+I/8b5vs13aKfAAv6G4z8d/21FUP+5Lv4rqZk/Ff/HbdOElv9prv+Q8W98eP7n+E/Hfx8if87/6PiPuAnAous/5k/GH3n4Z5H/M+ZPx7+p631g1/8Z13/I+PduKDFDwBL+3P8T8u8GzPLfEv4g5k+hqn4Kcf6PFhD/ef4Pvuq+DHP+l2H+VPy/dW7Azv80JPS/458k6Rl/oxXP/yFR51xvn62w6yqvd66F5cSuISuABWnX4zh+rfI+h1aa2vXg685Puwh4Q+sKV71ASyuVZpanDb1X/7fej9u+3NyVrn14A/8LLc/zv1TA+A/7H1/7HOBXNqqK6GHb1H49dwYn7Wlw2NtDI6pazzb/cP4/nANv1/+nl/U/kcD1P/ufsP8Xdl6MD8+HsvBpTpDY10Y8+C72U4Yw7zVPHjomDNL+2HC69ecsAh7HFfFT3sXQOt37LK84PL+uhLkqu/p0Z3bw//vfb/LKjdj+v/D9Sf+vLvwv2P90/od8/h5cKez9JGusPWb3X361jW3zYTTFU+wC0IL6j5nq/1z/wVezLcKs/3H9l4q/zij4XzP+I0wKp0sk4eCYP37/TxL/L7n/Mf4b4M/+x1e/21PE/+Q6/2udQv2f+VN8/S7I8d+U/U/GH/s/QK7nb7Lp/x+YPx1/zHtAr5//I8V8/8/dXQwP3MNj/nMxFzMALPC/MnD/B/sfX1P9PcT+fxr/Yf40/P3euQbxLFjg//n+X+ZPwx/G34LL/2C4iPmzWCwWor4DfC/ogABUAAA=",
      "publicSize": {
        "packed": 2156519,
        "unpacked": 4277910
      }
    },
    "sha256:caed7be121a412bf28b92d6c15c56bd9fcde27e1a523a5ee405b2114377c35a4": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\"],\"Cmd\":[\"sh\"]},\"created\":\"2024-09-26T21:31:42Z\",\"history\":[{\"created\":\"2024-09-26T21:31:42Z\",\"created_by\":\"BusyBox 1.37.0 (glibc), Debian 12\"},{\"created\":\"2024-09-26T21:31:42Z\",\"created_by\":\"CMD [\\\"sh\\\"]\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:ca21d7ea17128d8c631faeaf0bc9174511513cfd216d41d3f9e2fd74fd452efd\"]}}"
    },
    "sha256:eb8cdb18d2ae88c40ff2aaf198577e8fd69e86b09a33a410d5592a67292096ff": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:caed7be121a412bf28b92d6c15c56bd9fcde27e1a523a5ee405b2114377c35a4\",\"size\":462},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:fd4cd7a098aa305732ac45088de98a1b72335fddf00d5b8f8358ee166cfc10ca\",\"size\":788}]}"
    },
    "sha256:7d9a878d6bbef365b7b82525cb79f068e914fefb623052a727e121987532e687": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:eb8cdb18d2ae88c40ff2aaf198577e8fd69e86b09a33a410d5592a67292096ff\",\"size\":401,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
